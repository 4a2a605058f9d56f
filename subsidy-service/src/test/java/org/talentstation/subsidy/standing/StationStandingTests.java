package org.talentstation.subsidy.standing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.subsidy.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.Given;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesEnded;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesHandedOver;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesHeld;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesReleased;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidyAttached;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidyDetached;
import org.talentstation.subsidy.standing.StandingNews.DemonstrationEndNoted;
import org.talentstation.subsidy.standing.StandingNews.DemonstrationNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationReviewNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationSetAsideNoted;
import org.talentstation.subsidy.standing.StandingNews.ReinstatementNoted;
import org.talentstation.subsidy.standing.StandingNews.StationNoted;
import org.talentstation.subsidy.standing.StandingNews.TitleEndNoted;
import org.talentstation.subsidy.standing.attach.AttachSubsidy;
import org.talentstation.subsidy.standing.detach.DetachSubsidy;
import org.talentstation.subsidy.standing.note.NoteStationNews;

class StationStandingTests {

    private static final String S = "station-1";
    private static final Occasion OCCASION = Given.at("2021-06-01T09:00", Role.FUND_PREPARER);
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final StationNoted STATION = new StationNoted(S, new Beneficiary(S, "驿站", "91371000MA3C00011R", "研究院", "huancui"), LocalDate.of(2021, 1, 5));
    private static final DemonstrationNoted DEMONSTRATION = new DemonstrationNoted(S, "demonstration-1", LocalDate.of(2021, 3, 1));
    private static final SubsidyAttached ATTACHED = new SubsidyAttached(S, "subsidy-1", SubsidyKind.MUNICIPAL, "demonstration-1", null, false);
    private static final SubsidyAttached AWARD = new SubsidyAttached(S, "subsidy-2", SubsidyKind.PROVINCIAL, null, "鲁人社字〔2021〕3号", false);
    private static final RectificationNoted ORDERED = new RectificationNoted(S, "r1", LocalDate.of(2021, 4, 1));
    private static final SubsidiesHeld HELD = new SubsidiesHeld(S, List.of("subsidy-1"), DAY);
    private static final RectificationReviewNoted ACCEPTED = new RectificationReviewNoted(S, "r1", true, LocalDate.of(2021, 5, 1));
    private static final TitleEndNoted REVOKED = new TitleEndNoted(S, EndCause.REVOCATION, LocalDate.of(2021, 5, 20));

    private static AggregateTestFixture<StationStanding> fixture() {
        return Given.a(StationStanding.class);
    }

    private static NoteStationNews note(StandingNews news) {
        return new NoteStationNews(news, OCCASION);
    }

    private static AttachSubsidy attach(SubsidyKind kind, String demonstration, String document) {
        return new AttachSubsidy(S, "subsidy-9", kind, demonstration, document, OCCASION);
    }

    @Test
    void Article9_aDemonstrationStationWithItsTitleMayHaveASubsidy() {
        fixture().given(STATION, DEMONSTRATION).when(attach(SubsidyKind.MUNICIPAL, "demonstration-1", null))
                .expectEvents(new SubsidyAttached(S, "subsidy-9", SubsidyKind.MUNICIPAL, "demonstration-1", null, false));
    }

    @Test
    void Article9_noSubsidyWithoutTheTitle() {
        refused(fixture().given(DEMONSTRATION).when(attach(SubsidyKind.MUNICIPAL, "demonstration-1", null)), "STATION_WITHOUT_TITLE", "9", null, Reading.TEXT);
        refused(fixture().given(STATION, DEMONSTRATION, REVOKED).when(attach(SubsidyKind.PROVINCIAL, null, "鲁人社字〔2021〕3号")),
                "STATION_WITHOUT_TITLE", "9", null, Reading.TEXT);
    }

    @Test
    void Article9_noSubsidyWithoutTheConfirmationOfBothBodies() {
        refused(fixture().given(STATION).when(attach(SubsidyKind.MUNICIPAL, "demonstration-1", null)), "DEMONSTRATION_NOT_CONFIRMED", "9",
                "demonstration.confirmedByBoth", Reading.TEXT);
        refused(fixture().given(STATION, DEMONSTRATION).when(attach(SubsidyKind.MUNICIPAL, null, null)), "DEMONSTRATION_NOT_CONFIRMED");
        refused(fixture().given(STATION, DEMONSTRATION, new DemonstrationEndNoted(S, "demonstration-1", DAY))
                .when(attach(SubsidyKind.MUNICIPAL, "demonstration-1", null)), "DEMONSTRATION_NOT_CONFIRMED");
    }

    @Test
    void Article9_aDesignationIsSubsidisedOnceAndAgainOnlyAfterARefusedProposal() {
        refused(fixture().given(STATION, DEMONSTRATION, ATTACHED).when(attach(SubsidyKind.MUNICIPAL, "demonstration-1", null)),
                "DEMONSTRATION_ALREADY_SUBSIDISED", "9", "subsidy.timesPerDesignation", Reading.READING);
        fixture().given(STATION, DEMONSTRATION, ATTACHED).when(new DetachSubsidy(S, "subsidy-1", OCCASION)).expectEvents(new SubsidyDetached(S, "subsidy-1"));
        fixture().given(STATION, DEMONSTRATION).when(new DetachSubsidy(S, "subsidy-1", OCCASION)).expectNoEvents();
        fixture().given(STATION, DEMONSTRATION, ATTACHED, new SubsidyDetached(S, "subsidy-1"), new DemonstrationNoted(S, "demonstration-2", DAY))
                .when(attach(SubsidyKind.MUNICIPAL, "demonstration-1", null))
                .expectEvents(new SubsidyAttached(S, "subsidy-9", SubsidyKind.MUNICIPAL, "demonstration-1", null, false));
    }

    @Test
    void Article9_aProvincialAwardNeedsItsDecisionDocumentOncePerStation() {
        fixture().given(STATION).when(attach(SubsidyKind.PROVINCIAL, null, " 鲁人社字〔2021〕4号 "))
                .expectEvents(new SubsidyAttached(S, "subsidy-9", SubsidyKind.PROVINCIAL, null, "鲁人社字〔2021〕4号", false));
        refused(fixture().given(STATION).when(attach(SubsidyKind.PROVINCIAL, null, " ")), "PROVINCIAL_DECISION_REQUIRED", "9",
                "subsidy.provincialAwardNeedsDecision", Reading.READING);
        refused(fixture().given(STATION, AWARD).when(attach(SubsidyKind.PROVINCIAL, null, "鲁人社字〔2021〕3号")), "PROVINCIAL_DECISION_REUSED", "9",
                "subsidy.provincialAwardNeedsDecision", Reading.READING);
    }

    @Test
    void Article18_outsideEveryVersionNoSubsidyIsAttached() {
        refused(fixture().given(STATION, DEMONSTRATION).when(new AttachSubsidy(S, "subsidy-9", SubsidyKind.MUNICIPAL, "demonstration-1", null,
                Given.at("2023-12-14T00:00", Role.FUND_PREPARER))), "NO_POLICY_IN_FORCE", "18", null, Reading.TEXT);
    }

    @Test
    void Article17_aRectificationHoldsAndItsAcceptanceReleases() {
        fixture().given(STATION, DEMONSTRATION, ATTACHED).when(note(ORDERED)).expectEvents(ORDERED, HELD);
        fixture().given(STATION, DEMONSTRATION, ATTACHED, ORDERED, HELD).when(note(ACCEPTED))
                .expectEvents(ACCEPTED, new SubsidiesReleased(S, List.of("subsidy-1"), DAY));
        fixture().given(STATION, DEMONSTRATION, ORDERED, new SubsidiesHeld(S, List.of(), DAY)).when(attach(SubsidyKind.MUNICIPAL, "demonstration-1", null))
                .expectEvents(new SubsidyAttached(S, "subsidy-9", SubsidyKind.MUNICIPAL, "demonstration-1", null, true));
    }

    @Test
    void Article17_aFailedReviewGoesOnHoldingUntilALaterRectificationIsAccepted() {
        var failed = new RectificationReviewNoted(S, "r1", false, LocalDate.of(2021, 5, 1));
        fixture().given(STATION, DEMONSTRATION, ATTACHED, ORDERED, HELD).when(note(failed)).expectEvents(failed);
        var second = new RectificationNoted(S, "r2", LocalDate.of(2021, 5, 2));
        var accepted = new RectificationReviewNoted(S, "r2", true, LocalDate.of(2021, 5, 9));
        fixture().given(STATION, DEMONSTRATION, ATTACHED, ORDERED, HELD, failed, second).when(note(accepted))
                .expectEvents(accepted, new SubsidiesReleased(S, List.of("subsidy-1"), DAY));
    }

    @Test
    void Article17_aRectificationThatWasSetAsideOnAppealReleasesAlsoAfterItFailed() {
        var failed = new RectificationReviewNoted(S, "r1", false, LocalDate.of(2021, 5, 1));
        var setAside = new RectificationSetAsideNoted(S, "r1", LocalDate.of(2021, 5, 20));
        var released = new SubsidiesReleased(S, List.of("subsidy-1"), DAY);
        fixture().given(STATION, DEMONSTRATION, ATTACHED, ORDERED, HELD).when(note(setAside)).expectEvents(setAside, released);
        fixture().given(STATION, DEMONSTRATION, ATTACHED, ORDERED, HELD, failed).when(note(setAside)).expectEvents(setAside, released);
        fixture().given(STATION, DEMONSTRATION, ATTACHED, setAside).when(note(ORDERED)).expectEvents(ORDERED);
    }

    @Test
    void Article17_whatATitleWasLostForHoldsNothingOnceTheTitleIsGivenBack() {
        var failed = new RectificationReviewNoted(S, "r1", false, LocalDate.of(2021, 5, 1));
        var reinstated = new ReinstatementNoted(S, LocalDate.of(2021, 5, 28));
        fixture().given(STATION, ORDERED, failed, REVOKED, reinstated).when(attach(SubsidyKind.PROVINCIAL, null, "鲁人社字〔2021〕4号"))
                .expectEvents(new SubsidyAttached(S, "subsidy-9", SubsidyKind.PROVINCIAL, null, "鲁人社字〔2021〕4号", false));
        fixture().given(STATION, ORDERED, failed, REVOKED, reinstated, new RectificationNoted(S, "r2", LocalDate.of(2021, 5, 29)))
                .when(attach(SubsidyKind.PROVINCIAL, null, "鲁人社字〔2021〕4号"))
                .expectEvents(new SubsidyAttached(S, "subsidy-9", SubsidyKind.PROVINCIAL, null, "鲁人社字〔2021〕4号", true));
    }

    @Test
    void Article17_anOrderThatTheTitlesEndClosedHoldsNothingOnceTheTitleIsGivenBackInAnyOrderOfTheNews() {
        var award = attach(SubsidyKind.PROVINCIAL, null, "鲁人社字〔2021〕4号");
        var free = new SubsidyAttached(S, "subsidy-9", SubsidyKind.PROVINCIAL, null, "鲁人社字〔2021〕4号", false);
        var held = new SubsidyAttached(S, "subsidy-9", SubsidyKind.PROVINCIAL, null, "鲁人社字〔2021〕4号", true);
        var withdrawn = new TitleEndNoted(S, EndCause.WITHDRAWAL, LocalDate.of(2021, 5, 20));
        var reinstated = new ReinstatementNoted(S, LocalDate.of(2021, 5, 28));
        fixture().given(STATION, ORDERED, withdrawn, reinstated).when(award).expectEvents(free);
        fixture().given(STATION, withdrawn, reinstated, ORDERED).when(award).expectEvents(free);
        fixture().given(STATION, withdrawn, reinstated, new RectificationNoted(S, "r2", LocalDate.of(2021, 5, 21))).when(award).expectEvents(held);
        fixture().given(STATION, DEMONSTRATION, ATTACHED, ORDERED, HELD, withdrawn, new SubsidiesEnded(S, List.of("subsidy-1"), EndCause.WITHDRAWAL, DAY))
                .when(note(reinstated)).expectEvents(reinstated, new SubsidiesReleased(S, List.of(), DAY));
    }

    @Test
    void Article17_anAcceptanceThatArrivesBeforeItsOrderHoldsNothing() {
        fixture().given(STATION, DEMONSTRATION, ATTACHED).when(note(ACCEPTED)).expectEvents(ACCEPTED);
        fixture().given(STATION, DEMONSTRATION, ATTACHED, ACCEPTED).when(note(ORDERED)).expectEvents(ORDERED);
    }

    @Test
    void Article17_theEndOfTheTitleEndsEverySubsidyAndTheEndOfTheDemonstrationOnlyItsOwn() {
        fixture().given(STATION, DEMONSTRATION, ATTACHED, AWARD).when(note(REVOKED))
                .expectEvents(REVOKED, new SubsidiesEnded(S, List.of("subsidy-1", "subsidy-2"), EndCause.REVOCATION, DAY));
        var ended = new DemonstrationEndNoted(S, "demonstration-1", DAY);
        fixture().given(STATION, DEMONSTRATION, ATTACHED, AWARD).when(note(ended))
                .expectEvents(ended, new SubsidiesEnded(S, List.of("subsidy-1"), EndCause.DEMONSTRATION_END, DAY));
    }

    @Test
    void Article17_aRevocationThatArrivesBeforeItsDemonstrationEndsItAllTheSame() {
        fixture().given(STATION, REVOKED).when(note(DEMONSTRATION)).expectEvents(DEMONSTRATION);
        refused(fixture().given(STATION, REVOKED, new ReinstatementNoted(S, DAY), DEMONSTRATION).when(attach(SubsidyKind.MUNICIPAL, "demonstration-1", null)),
                "DEMONSTRATION_NOT_CONFIRMED");
    }

    @Test
    void Article17_aReinstatementBringsNoMoneyBack() {
        var back = new ReinstatementNoted(S, DAY);
        var ended = new SubsidiesEnded(S, List.of("subsidy-1"), EndCause.REVOCATION, DAY);
        fixture().given(STATION, DEMONSTRATION, ATTACHED, REVOKED, ended).when(note(back)).expectEvents(back)
                .expectState(s -> assertThat(s.<Boolean>ask(b -> b.holdsTitle() && !b.isDemonstration("demonstration-1"))).isTrue());
    }

    @Test
    void Article9_theSameNewsTwiceIsNotedOnce() {
        fixture().givenNoPriorActivity().when(note(STATION)).expectEvents(STATION);
        fixture().given(STATION).when(note(STATION)).expectNoEvents();
        fixture().given(STATION, DEMONSTRATION, ATTACHED, REVOKED, new SubsidiesEnded(S, List.of("subsidy-1"), EndCause.REVOCATION, DAY))
                .when(note(new DemonstrationEndNoted(S, "demonstration-1", DAY))).expectEvents(new DemonstrationEndNoted(S, "demonstration-1", DAY));
    }

    @Test
    void Article15_everySubsidyFollowsAStationThatIsAnotherHosts() {
        var heir = new Beneficiary(S, "驿站", "12371000MB1234567A", "合并研究院", "huancui");
        var changed = new StationNoted(S, heir, DAY);
        var handed = new SubsidiesHandedOver(S, List.of("subsidy-1", "subsidy-2"), heir, DAY);
        fixture().given(STATION, DEMONSTRATION, ATTACHED, AWARD).when(note(changed)).expectEvents(changed, handed);
        fixture().given(STATION, DEMONSTRATION, ATTACHED, AWARD, REVOKED, new SubsidiesEnded(S, List.of("subsidy-1", "subsidy-2"), EndCause.REVOCATION, DAY))
                .when(note(changed)).expectEvents(changed, handed);
        fixture().given(STATION, DEMONSTRATION).when(note(changed)).expectEvents(changed);
        var otherType = new StationNoted(S, STATION.station(), DAY);
        fixture().given(STATION, DEMONSTRATION, ATTACHED).when(note(otherType)).expectEvents(otherType);
    }
}
