package org.talentstation.registry.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.registry.Given.at;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.registry.Given;
import org.talentstation.registry.consent.Consent;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.ConsentEvent.ConsentHandedOver;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.consent.handover.HandOverConsents;
import org.talentstation.registry.conversion.Conversion;
import org.talentstation.registry.conversion.ConversionEvent.ConversionHandedOver;
import org.talentstation.registry.conversion.ConversionEvent.ConversionRecorded;
import org.talentstation.registry.conversion.handover.HandOverConversion;
import org.talentstation.registry.demand.Demand;
import org.talentstation.registry.demand.DemandEvent.DemandHandedOver;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandTerms;
import org.talentstation.registry.demand.handover.HandOverDemand;
import org.talentstation.registry.engagement.Engagement;
import org.talentstation.registry.engagement.EngagementEvent.EngagementBegun;
import org.talentstation.registry.engagement.EngagementEvent.EngagementHandedOver;
import org.talentstation.registry.engagement.handover.HandOverEngagement;
import org.talentstation.registry.handover.HandoverEvent.HandoverDue;
import org.talentstation.registry.handover.begin.BeginHandover;
import org.talentstation.registry.match.Match;
import org.talentstation.registry.match.MatchEvent.MatchHandedOver;
import org.talentstation.registry.match.MatchEvent.MatchProposed;
import org.talentstation.registry.match.handover.HandOverMatch;
import org.talentstation.registry.talent.Availability;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.Talent;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.registry.talent.TalentEvent.TalentHandedOver;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.talent.TalentState;
import org.talentstation.registry.talent.handover.HandOverTalent;
import org.talentstation.registry.vault.Sealed;

/** Each record passes into other hands once, whatever state it is in. Article 15. */
class HandOverTests {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
    private static final Occasion NOW = at("2021-03-01T09:00", Role.SYSTEM);
    private static final Custody FROM = new Custody("station-1", "old", "huancui");
    private static final Custody TO = new Custody("station-1", "new", "wendeng");

    @Test
    void Article15_aTalentsRecordFollowsAForgottenOneToo() {
        var registered = new TalentRegistered("talent-1", new Sealed("talent-1", "AES-256-GCM", "AAAA", "AAAA"), new Profile(TalentCategory.YOUNG_TALENT,
                null, List.of(), List.of(), List.of(), new Availability(List.of(), null, null, List.of())), FROM, DAY, null);
        var followed = new TalentHandedOver("talent-1", "wendeng", "new", DAY);
        Given.a(Talent.class).given(registered).when(new HandOverTalent("talent-1", TO, NOW)).expectEvents(followed)
                .expectState(talent -> assertThat(talent.<Custody>ask(TalentState::custody)).isEqualTo(TO));
        Given.a(Talent.class).given(registered, followed).when(new HandOverTalent("talent-1", TO, NOW)).expectNoEvents();
        Given.a(Talent.class).given(registered, new TalentErased("talent-1", "本人申请", "本人", DAY)).when(new HandOverTalent("talent-1", TO, NOW))
                .expectEvents(followed);
    }

    @Test
    void Article15_aTalentsConsentsFollow() {
        var given = new ConsentGiven("consent-1", "talent-1", ConsentPurpose.CONTACT, "2020-1", null, "huancui", "old", DAY);
        var followed = new ConsentHandedOver("consent-1", "talent-1", "wendeng", "new", DAY);
        var handOver = new HandOverConsents("consent-1", "talent-1", TO, NOW);
        Given.a(Consent.class).given(given).when(handOver).expectEvents(followed);
        Given.a(Consent.class).given(given, followed).when(handOver).expectNoEvents();
    }

    @Test
    void Article15_aDemandFollows() {
        var posted = new DemandPosted("demand-1", new DemandTerms(DemandKind.TALENT, "求", "说明", List.of(), null, null, null, DAY, false), "old", "某公司",
                "station-1", "huancui", "old", DAY, null);
        var followed = new DemandHandedOver("demand-1", "wendeng", "new", DAY);
        Given.a(Demand.class).given(posted).when(new HandOverDemand("demand-1", TO, NOW)).expectEvents(followed);
        Given.a(Demand.class).given(posted, followed).when(new HandOverDemand("demand-1", TO, NOW)).expectNoEvents();
    }

    @Test
    void Article15_aMatchFollows() {
        var proposed = new MatchProposed("match-1", "demand-1", "talent-1", "station-1", "huancui", "old", 0, 0, null, "host.staff", DAY);
        var followed = new MatchHandedOver("match-1", "wendeng", "new", DAY);
        Given.a(Match.class).given(proposed).when(new HandOverMatch("match-1", TO, NOW)).expectEvents(followed);
        Given.a(Match.class).given(proposed, followed).when(new HandOverMatch("match-1", TO, NOW)).expectNoEvents();
    }

    @Test
    void Article15_anEngagementAndAConversionFollow() {
        var begun = new EngagementBegun("engagement-1", null, "talent-1", "station-1", "huancui", "old", EngagementMode.PROJECT_COOPERATION, null, DAY,
                null);
        var engaged = new EngagementHandedOver("engagement-1", "wendeng", "new", DAY);
        Given.a(Engagement.class).given(begun).when(new HandOverEngagement("engagement-1", TO, NOW)).expectEvents(engaged);
        Given.a(Engagement.class).given(begun, engaged).when(new HandOverEngagement("engagement-1", TO, NOW)).expectNoEvents();
        var recorded = new ConversionRecorded("conversion-1", "engagement-1", "station-1", "huancui", "old", "许可", 1, DAY,
                new FileReference("合同.pdf", "a".repeat(64)), DAY);
        var converted = new ConversionHandedOver("conversion-1", "wendeng", "new", DAY);
        Given.a(Conversion.class).given(recorded).when(new HandOverConversion("conversion-1", TO, NOW)).expectEvents(converted);
        Given.a(Conversion.class).given(recorded, converted).when(new HandOverConversion("conversion-1", TO, NOW)).expectNoEvents();
    }

    @Test
    void Article15_manyRecordsFollowInPortions() {
        List<String> ids = IntStream.range(0, 450).mapToObj(n -> "talent-" + n).toList();
        Given.a(StationHandover.class).givenNoPriorActivity().when(new BeginHandover(TO, ids, NOW)).expectEvents(due(ids.subList(0, 200)),
                due(ids.subList(200, 400)), due(ids.subList(400, 450)));
        Given.a(StationHandover.class).givenNoPriorActivity().when(new BeginHandover(TO, List.of(), NOW)).expectNoEvents();
    }

    private static HandoverDue due(List<String> ids) {
        return new HandoverDue("station-1", "new", "wendeng", ids, DAY);
    }
}
