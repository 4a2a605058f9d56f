package org.talentstation.registry.view.rankings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.matching.NearMiss;
import org.talentstation.registry.matching.Opportunities;
import org.talentstation.registry.matching.Opportunity;
import org.talentstation.registry.matching.Standing;
import org.talentstation.registry.people.OwnTalent;

/** 一名人才的需求排名. Articles 8 and 11. Refuses NOT_FOUND, UNKNOWN_PARAMETER, INVALID_LIMIT, OUT_OF_SCOPE. */
@RestController
@Tag(name = "人才与需求匹配")
final class OpportunitiesEndpoint {

    private final LiveMatching matching;
    private final OwnTalent own;

    OpportunitiesEndpoint(LiveMatching matching, OwnTalent own) {
        this.matching = matching;
        this.own = own;
    }

    @Operation(operationId = "list-opportunities", summary = "一名人才适合的需求排名：逐条说明得分来由、在各需求中的名次，"
            + "以及哪一项欠缺的事实会改变名次；没有提出要求的需求排在有要求得到满足的需求之后；未同意被推荐的人才不参加匹配；limit=1到100")
    @GetMapping("/registry/v1/talents/{id}/opportunities")
    Answer list(@PathVariable String id, QueryRequest request) {
        own.mustBe(request.caller(), id);
        int limit = Limit.of(request);
        return matching.ask(request.awaitPosition(), (index, position) -> {
            Opportunities found = index.opportunities(id, limit);
            if (found.standing() == Standing.UNKNOWN) {
                throw Refusal.notFound("NOT_FOUND", "没有编号为“%s”的人才。".formatted(id));
            }
            return new Answer(id, position, found.standing(), found.standing().chinese(), found.total(), found.items(), found.nearMisses());
        });
    }

    /**
     * The same question at the same position always has the same answer.
     *
     * @param standing   whether the talent takes part in matching, and if not, why; in words in {@code note}
     * @param total      open demands of which it meets every must
     * @param nearMisses open demands of which it misses exactly one of at least two musts
     */
    record Answer(String talentId, long asOfPosition, Standing standing, String note, int total, List<Opportunity> items, List<NearMiss> nearMisses) {
    }
}
