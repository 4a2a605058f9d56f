package org.talentstation.registry.view.rankings;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.matching.Candidate;
import org.talentstation.registry.matching.Candidates;
import org.talentstation.registry.matching.NearMiss;

/** 一项需求的人才排名. Articles 8 and 11. Refuses NOT_FOUND, DEMAND_CLOSED, UNKNOWN_PARAMETER, INVALID_LIMIT, OUT_OF_SCOPE. */
@RestController
@Tag(name = "人才与需求匹配")
final class CandidatesEndpoint {

    private final LiveMatching matching;

    CandidatesEndpoint(LiveMatching matching) {
        this.matching = matching;
    }

    @Operation(operationId = "list-candidates", summary = "一项需求的人才排名：必备条件筛选、期望条件计分(千分制)，逐条说明得分来由，"
            + "并指出哪一项欠缺的事实会改变名次；只列同意被推荐的人才，不显示姓名；limit=1到100")
    @GetMapping("/registry/v1/demands/{id}/candidates")
    Answer list(@PathVariable String id, QueryRequest request) {
        int limit = Limit.of(request);
        return matching.ask(request.awaitPosition(), (index, position) -> {
            if (index.isClosed(id)) {
                throw Refusal.state("DEMAND_CLOSED", "11", "该需求已撤回、到期或满足，不再推荐人才。");
            }
            if (!index.isOpen(id)) {
                throw Refusal.notFound("NOT_FOUND", "没有编号为“%s”的需求。".formatted(id));
            }
            Candidates found = index.candidates(id, limit);
            return new Answer(id, position, found.total(), found.items(), found.nearMisses());
        });
    }

    /**
     * The same question at the same position always has the same answer.
     *
     * @param total      talents that meet every must
     * @param nearMisses talents that miss exactly one of at least two musts
     */
    record Answer(String demandId, long asOfPosition, int total, List<Candidate> items, List<NearMiss> nearMisses) {
    }
}
