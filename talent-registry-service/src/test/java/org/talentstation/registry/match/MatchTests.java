package org.talentstation.registry.match;

import static org.talentstation.registry.Given.at;
import static org.talentstation.registry.Given.refused;
import static org.talentstation.registry.Given.under;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.registry.Given;
import org.talentstation.registry.match.MatchEvent.MatchAccepted;
import org.talentstation.registry.match.MatchEvent.MatchConsented;
import org.talentstation.registry.match.MatchEvent.MatchDeclined;
import org.talentstation.registry.match.MatchEvent.MatchLapsed;
import org.talentstation.registry.match.MatchEvent.MatchProposed;
import org.talentstation.registry.match.accept.AcceptMatch;
import org.talentstation.registry.match.consent.ConsentToMatch;
import org.talentstation.registry.match.decline.DeclineMatch;
import org.talentstation.registry.match.lapse.LapseMatch;
import org.talentstation.registry.match.lapse.LapseUnanswered;
import org.talentstation.registry.match.propose.ProposeMatch;

class MatchTests {

    private static final String ID = "match-1";
    private static final LocalDate DAY = LocalDate.of(2021, 3, 10);
    private static final FileReference PAPER = new FileReference("同意书.pdf", "0".repeat(64));
    private static final MatchProposed PROPOSED = new MatchProposed(ID, "demand-1", "talent-1", "station-1", "huancui", "91371000MA3C00011R", 812, 7,
            null, "host.staff", DAY);
    private static final MatchConsented CONSENTED = new MatchConsented(ID, PAPER, DAY.plusDays(1));
    private static final MatchAccepted ACCEPTED = new MatchAccepted(ID, "demand-1", "talent-1", "station-1", DAY.plusDays(2));

    private static Occasion by(String account) {
        return at("2021-03-12T09:00", account, Role.HOST_STAFF);
    }

    private static ProposeMatch propose(String note) {
        return new ProposeMatch(ID, "demand-1", "talent-1", "station-1", "huancui", "91371000MA3C00011R", new PairScore.Score(812, 7), note,
                at("2021-03-10T09:00", "host.staff", Role.HOST_STAFF));
    }

    private static PolicyVersion with(String key, String value) {
        PolicyVersion law = Measures2020.version();
        List<PolicyParameter> parameters = law.parameters().stream().map(p -> p.key().equals(key)
                ? new PolicyParameter(p.key(), value, p.unit(), p.article(), p.mark(), p.note()) : p).toList();
        return new PolicyVersion(law.id(), law.documentNumber(), law.title(), law.effectiveFrom(), law.effectiveTo(), parameters);
    }

    @Test
    void Article11_aProposalKeepsItsScoreWhoMadeItAndWhoseItIs() {
        Given.a(Match.class).givenNoPriorActivity().when(propose("  ")).expectEvents(PROPOSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"联系电话13800138000", "身份证号110101199003077758。"})
    void Article8_aNoteNamesNobodyByNumber(String note) {
        refused(Given.a(Match.class).givenNoPriorActivity().when(propose(note)), "PERSONAL_NUMBER_IN_TEXT");
    }

    @Test
    void Article8_thePersonConsentsOnceWithTheSignedPaperOrUnderItsOwnAccount() {
        Given.a(Match.class).given(PROPOSED).when(new ConsentToMatch(ID, PAPER, by("host.staff")))
                .expectEvents(new MatchConsented(ID, PAPER, DAY.plusDays(2)));
        Given.a(Match.class).given(PROPOSED).when(new ConsentToMatch(ID, null, at("2021-03-12T09:00", "t", Role.TALENT)))
                .expectEvents(new MatchConsented(ID, null, DAY.plusDays(2)));
        refused(Given.a(Match.class).given(PROPOSED, CONSENTED).when(new ConsentToMatch(ID, PAPER, by("host.staff"))), "MATCH_ALREADY_CONSENTED");
    }

    @Test
    void Article8_nobodyAcceptsBeforeThePersonHasConsented() {
        refused(Given.a(Match.class).given(PROPOSED).when(new AcceptMatch(ID, by("colleague"))), "MATCH_NOT_CONSENTED", "8", null, Reading.TEXT);
        Given.a(Match.class).given(PROPOSED, CONSENTED).when(new AcceptMatch(ID, by("colleague"))).expectEvents(ACCEPTED);
    }

    @Test
    void Article11_whoProposedDoesNotAcceptUnlessTheVersionInForceSaysSo() {
        refused(Given.a(Match.class).given(PROPOSED, CONSENTED).when(new AcceptMatch(ID, by("host.staff"))), "SAME_PERSON_PROPOSED", "11",
                "match.proposerMayAccept", Reading.READING);
        Given.a(Match.class).given(PROPOSED, CONSENTED)
                .when(new AcceptMatch(ID, under(by("host.staff"), with("match.proposerMayAccept", "true")))).expectEvents(ACCEPTED);
    }

    @ParameterizedTest
    @EnumSource(MatchSide.class)
    void Article11_eitherSideDeclinesWithAReason(MatchSide side) {
        Given.a(Match.class).given(PROPOSED, CONSENTED).when(new DeclineMatch(ID, side, " 方向不符 ", by("host.staff")))
                .expectEvents(new MatchDeclined(ID, side, "方向不符", DAY.plusDays(2)));
        refused(Given.a(Match.class).given(PROPOSED).when(new DeclineMatch(ID, side, " ", by("host.staff"))), "TEXT_REQUIRED");
        refused(Given.a(Match.class).given(PROPOSED).when(new DeclineMatch(ID, side, "请拨13800138000", by("host.staff"))),
                "PERSONAL_NUMBER_IN_TEXT");
    }

    @Test
    void Article11_whatIsOverStaysOver() {
        for (MatchEvent end : List.of(ACCEPTED, new MatchDeclined(ID, MatchSide.TALENT, "不便", DAY),
                new MatchLapsed(ID, "demand-1", "talent-1", LapseCause.DEMAND_CLOSED, DAY))) {
            refused(Given.a(Match.class).given(PROPOSED, CONSENTED, end).when(new AcceptMatch(ID, by("colleague"))), "MATCH_OVER");
            refused(Given.a(Match.class).given(PROPOSED, CONSENTED, end).when(new ConsentToMatch(ID, PAPER, by("colleague"))), "MATCH_OVER");
            refused(Given.a(Match.class).given(PROPOSED, CONSENTED, end).when(new DeclineMatch(ID, MatchSide.TALENT, "不便", by("x"))), "MATCH_OVER");
            Given.a(Match.class).given(PROPOSED, CONSENTED, end).when(new LapseMatch(ID, LapseCause.CONSENT_WITHDRAWN, by("x"))).expectNoEvents();
            Given.a(Match.class).given(PROPOSED, CONSENTED, end).when(new LapseUnanswered(ID, at("2022-03-12T09:00", Role.SYSTEM)))
                    .expectNoEvents();
        }
    }

    @ParameterizedTest
    @EnumSource(LapseCause.class)
    void Article8And11_anOpenMatchLapsesBeforeAndAfterTheConsent(LapseCause cause) {
        var lapsed = new MatchLapsed(ID, "demand-1", "talent-1", cause, DAY.plusDays(2));
        Given.a(Match.class).given(PROPOSED).when(new LapseMatch(ID, cause, by("x"))).expectEvents(lapsed);
        Given.a(Match.class).given(PROPOSED, CONSENTED).when(new LapseMatch(ID, cause, by("x"))).expectEvents(lapsed);
    }

    @Test
    void Article11_theThirtiethDayIsInTimeTheNextIsNotAndTheConsentStartsTheDaysAnew() {
        Given.a(Match.class).given(PROPOSED).when(new LapseUnanswered(ID, at("2021-04-09T23:59:59", Role.SYSTEM))).expectNoEvents();
        Given.a(Match.class).given(PROPOSED).when(new LapseUnanswered(ID, at("2021-04-10T00:00", Role.SYSTEM)))
                .expectEvents(new MatchLapsed(ID, "demand-1", "talent-1", LapseCause.NO_ANSWER, LocalDate.of(2021, 4, 10)));
        Given.a(Match.class).given(PROPOSED, CONSENTED).when(new LapseUnanswered(ID, at("2021-04-10T09:00", Role.SYSTEM))).expectNoEvents();
        Given.a(Match.class).given(PROPOSED, CONSENTED).when(new LapseUnanswered(ID, at("2021-04-11T09:00", Role.SYSTEM)))
                .expectEvents(new MatchLapsed(ID, "demand-1", "talent-1", LapseCause.NO_ANSWER, LocalDate.of(2021, 4, 11)));
    }

    @Test
    void Article11_withoutATimeLimitOrALawInForceNobodyIsLate() {
        Occasion unlimited = under(at("2022-03-10T09:00", Role.SYSTEM), with("match.answerDays", "none"));
        Given.a(Match.class).given(PROPOSED).when(new LapseUnanswered(ID, unlimited)).expectNoEvents();
        Given.a(Match.class).given(PROPOSED).when(new LapseUnanswered(ID, at("2024-03-10T09:00", Role.SYSTEM))).expectNoEvents();
    }
}
