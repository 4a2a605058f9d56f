package org.talentstation.registry.own;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.AggregateState;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.registry.access.AccessEvent.PersonalDataRead;
import org.talentstation.registry.access.AccessRecord;
import org.talentstation.registry.consent.ConsentEvent;
import org.talentstation.registry.consent.ConsentId;
import org.talentstation.registry.people.OwnTalent;
import org.talentstation.registry.people.People;
import org.talentstation.registry.talent.Talent;
import org.talentstation.registry.talent.TalentEvent.PersonalDataCorrected;
import org.talentstation.registry.talent.TalentState;

/** 本人的信息及其副本. Refuses OWN_RECORD_UNKNOWN. Personal Information Protection Law, Article 45. */
@RestController
@Tag(name = "个人信息")
final class MyDataEndpoint {

    private final OwnTalent own;
    private final People people;
    private final AggregateState state;
    private final EventLog log;

    MyDataEndpoint(OwnTalent own, People people, AggregateState state, EventLog log) {
        this.own = own;
        this.people = people;
        this.state = state;
        this.log = log;
    }

    @Operation(operationId = "show-my-data", summary = "本人在人才库中的全部信息：个人信息、画像、同意、更正前后的内容、谁查阅过")
    @GetMapping("/registry/v1/my/data")
    Answer show(QueryRequest request) {
        request.mustKnow(Set.of());
        return new Answer(own.of(request.caller()).stream().map(this::of).toList());
    }

    @Operation(operationId = "copy-my-data", summary = "下载本人信息的副本(JSON)")
    @GetMapping("/registry/v1/my/copy")
    ResponseEntity<Answer> copy(QueryRequest request) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.json\"").body(show(request));
    }

    private MyData of(String id) {
        var corrections = new ArrayList<MyData.Correction>();
        log.stream(id, 0).map(LoggedEvent::of).forEach(logged -> {
            if (logged.payload() instanceof PersonalDataCorrected e) {
                corrections.add(new MyData.Correction(logged.origin().businessTime(), people.open(e.before()).orElse(null),
                        people.open(e.person()).orElse(null), e.reason()));
            }
        });
        List<ConsentEvent> consents = log.stream(ConsentId.of(id), 0).map(e -> (ConsentEvent) e.getPayload()).toList();
        List<MyData.Reading> readings = log.stream(AccessRecord.idOf(id), 0).map(LoggedEvent::of).map(logged -> {
            var read = (PersonalDataRead) logged.payload();
            return new MyData.Reading(logged.origin().businessTime(), read.readBy(), read.role(), read.reason());
        }).toList();
        return state.of(Talent.class, id, talent -> new MyData(id, people.open(talent.ask(TalentState::person)).orElse(null),
                talent.ask(TalentState::profile), List.copyOf(talent.ask(TalentState::affiliations)), consents, corrections, readings));
    }

    record Answer(List<MyData> records) {
    }
}
