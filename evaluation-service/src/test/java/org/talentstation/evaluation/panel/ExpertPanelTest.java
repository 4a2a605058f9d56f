package org.talentstation.evaluation.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.axonframework.test.matchers.Matchers.andNoMore;
import static org.axonframework.test.matchers.Matchers.exactSequenceOf;
import static org.axonframework.test.matchers.Matchers.matches;
import static org.axonframework.test.matchers.Matchers.payloadsMatching;
import static org.talentstation.evaluation.Given.ELSEWHERE;
import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.HOST_2;
import static org.talentstation.evaluation.Given.ROUND;
import static org.talentstation.evaluation.Given.active;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.instant;
import static org.talentstation.evaluation.Given.measuresWith;
import static org.talentstation.evaluation.Given.officer;
import static org.talentstation.evaluation.Given.refused;
import static org.talentstation.evaluation.Given.suspended;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.talentstation.evaluation.Given;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.evaluation.panel.commit.CommitDraw;
import org.talentstation.evaluation.panel.draw.DrawPanel;
import org.talentstation.evaluation.panel.open.OpenPanel;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Reading;

class ExpertPanelTest {

    private static final String ID = "panel-0190";
    private static final Occasion NOW = at("2021-03-02T10:00", officer());
    private static final String SEED = "威海2021年第一批驿站专家抽取种子-0123456789abcdef";
    /** {@code printf '%s' "$seed" | sha256sum} */
    private static final String COMMITMENT = "328cb829808fcdf727027820625f8e65b8aa9379c18735d4d250f49f73e845d1";

    private static final List<PanelEntry> ENTRIES = List.of(
            new PanelEntry("application-1", HOST_1, "一院"), new PanelEntry("application-2", HOST_2, "二院"));
    private static final PanelOpened OPENED = new PanelOpened(ID, ROUND, "2021年第一批", ENTRIES);
    private static final List<ExpertFacts> SEVEN = List.of(active("g.li"), active("a.chen", ELSEWHERE), active("b.liu"),
            active("c.sun"), active("d.wu"), active("e.zhao"), active("f.qian"));
    private static final DrawCommitted COMMITTED = new DrawCommitted(ID, ROUND, "2021年第一批", COMMITMENT,
            Stream.of("a.chen", "b.liu", "c.sun", "d.wu", "e.zhao", "f.qian", "g.li")
                    .map(a -> new PoolMember("expert-" + a, "专家" + a)).toList(),
            List.of(), 5, null, instant("2021-03-02T10:00"), Measures2020.ID);

    private final AggregateTestFixture<ExpertPanel> fixture = Given.aggregate(ExpertPanel.class);

    private static CommitDraw commit(List<ExpertFacts> experts, String reason) {
        return new CommitDraw(ID, COMMITMENT, experts, reason, NOW);
    }

    @Test
    void openingAPanelAgainChangesNothing() {
        var open = new OpenPanel(ID, ROUND, "2021年第一批", ENTRIES, NOW);
        fixture.givenNoPriorActivity().when(open).expectEvents(OPENED);
        fixture.given(OPENED).when(open).expectNoEvents();
    }

    @Test
    void Article7_2_theCommitmentFreezesThePoolSortedById() {
        fixture.given(OPENED).when(commit(SEVEN, null)).expectEvents(COMMITTED);
    }

    @Test
    void Article7_2_whoIsSuspendedOrAffiliatedWithAnyHostOfTheRoundIsNotInThePool() {
        var experts = Stream.concat(SEVEN.stream(), Stream.of(active("h.mu", ELSEWHERE, HOST_2), suspended("i.zu"))).toList();
        fixture.given(OPENED).when(commit(experts, null)).expectEvents(new DrawCommitted(ID, ROUND, "2021年第一批", COMMITMENT,
                COMMITTED.pool(), List.of(
                        new Excluded("expert-h.mu", "专家h.mu", Excluded.Ground.AFFILIATED, HOST_2),
                        new Excluded("expert-i.zu", "专家i.zu", Excluded.Ground.SUSPENDED, null)),
                5, null, NOW.at(), Measures2020.ID));
    }

    @Test
    void Article7_2_aPoolSmallerThanThePanelIsRefused() {
        refused(fixture.given(OPENED).when(commit(SEVEN.subList(0, 4), null)),
                "POOL_TOO_SMALL", "7(2)", Reading.READING, "panel.size");
    }

    @Test
    void Article7_2_aPoolOfExactlyThePanelIsEnough() {
        fixture.given(OPENED).when(commit(SEVEN.subList(0, 5), null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void Article7_2_thePanelSizeComesFromThePolicyVersion() {
        var occasion = at("2021-03-02T10:00", officer(), measuresWith("panel.size", "7"));
        fixture.given(OPENED).when(new CommitDraw(ID, COMMITMENT, SEVEN, null, occasion))
                .expectSuccessfulHandlerExecution();
        refused(fixture.given(OPENED).when(new CommitDraw(ID, COMMITMENT, SEVEN.subList(0, 6), null, occasion)),
                "POOL_TOO_SMALL", "7(2)", Reading.READING, "panel.size");
    }

    @Test
    void Article7_2_anEvenPanelIsRefused() {
        var occasion = at("2021-03-02T10:00", officer(), measuresWith("panel.size", "4"));
        refused(fixture.given(OPENED).when(new CommitDraw(ID, COMMITMENT, SEVEN, null, occasion)),
                "PANEL_SIZE_NOT_ODD", "7(2)", Reading.READING, "panel.size");
    }

    @Test
    void aCommitmentIs64LowerCaseHexadecimalDigits() {
        for (String wrong : new String[] {null, "", COMMITMENT.toUpperCase(), COMMITMENT.substring(1), "z" + COMMITMENT.substring(1)}) {
            refused(fixture.given(OPENED).when(new CommitDraw(ID, wrong, SEVEN, null, NOW)), "COMMITMENT_INVALID", null, null);
        }
    }

    @Test
    void Article7_2_aCommitmentIsReplacedOnlyForAStatedReasonAndTheFirstOneStaysInTheLog() {
        refused(fixture.given(OPENED, COMMITTED).when(commit(SEVEN, null)), "DRAW_ALREADY_COMMITTED", "7(2)", Reading.TEXT);
        fixture.given(OPENED, COMMITTED).when(commit(SEVEN, "保管的种子遗失")).expectEvents(new DrawCommitted(ID, ROUND,
                "2021年第一批", COMMITMENT, COMMITTED.pool(), List.of(), 5, "保管的种子遗失", NOW.at(), Measures2020.ID));
    }

    @Test
    void Article7_2_theRevealedSeedDrawsTheFirstFiveAndLeavesTheOthersAsSubstitutesInOrder() {
        fixture.given(OPENED, COMMITTED).when(new DrawPanel(ID, SEED, NOW)).expectResultMessagePayload(null)
                .expectEventsMatching(payloadsMatching(
                        exactSequenceOf(
                                matches((PanelDrawn drawn) -> {
                                    assertThat(drawn.members()).extracting(DrawnExpert::expertId).containsExactly(
                                            "expert-d.wu", "expert-c.sun", "expert-b.liu", "expert-a.chen", "expert-g.li");
                                    assertThat(drawn.substitutes()).extracting(DrawnExpert::expertId)
                                            .containsExactly("expert-e.zhao", "expert-f.qian");
                                    assertThat(drawn.seed()).isEqualTo(SEED);
                                    assertThat(drawn.commitment()).isEqualTo(COMMITMENT);
                                    assertThat(drawn.policyVersion()).isEqualTo(Measures2020.ID);
                                    return true;
                                }), andNoMore())));
    }

    @Test
    void Article7_2_anotherSeedThanTheCommittedOneIsRefused() {
        refused(fixture.given(OPENED, COMMITTED).when(new DrawPanel(ID, SEED + "0", NOW)),
                "SEED_DOES_NOT_MATCH", "7(2)", Reading.READING, "panel.draw");
    }

    @Test
    void aSeedHasAtLeast32CharactersAndNoLineBreak() {
        refused(fixture.given(OPENED, COMMITTED).when(new DrawPanel(ID, "0123456789abcdef0123456789abcde", NOW)), "SEED_INVALID", null, null);
        refused(fixture.given(OPENED, COMMITTED).when(new DrawPanel(ID, SEED + "\n", NOW)), "SEED_INVALID", null, null);
        refused(fixture.given(OPENED, COMMITTED).when(new DrawPanel(ID, null, NOW)), "SEED_INVALID", null, null);
    }

    @Test
    void Article7_2_nothingIsDrawnBeforeTheCommitment() {
        refused(fixture.given(OPENED).when(new DrawPanel(ID, SEED, NOW)), "DRAW_NOT_COMMITTED", "7(2)", Reading.TEXT);
    }

    @Test
    void Article7_2_aSecondDrawIsRefusedAndSoIsALaterCommitment() {
        var drawn = new PanelDrawn(ID, ROUND, COMMITMENT, SEED, List.of(), List.of(), NOW.at(), Measures2020.ID);
        refused(fixture.given(OPENED, COMMITTED, drawn).when(new DrawPanel(ID, SEED, NOW)), "PANEL_ALREADY_DRAWN", "7(2)", Reading.TEXT);
        refused(fixture.given(OPENED, COMMITTED, drawn).when(commit(SEVEN, "重新抽取")), "PANEL_ALREADY_DRAWN", "7(2)", Reading.TEXT);
    }

    @Test
    void Article18_withoutAPolicyInForceNothingIsCommittedOrDrawn() {
        var late = at("2023-12-14T00:00", officer());
        refused(fixture.given(OPENED).when(new CommitDraw(ID, COMMITMENT, SEVEN, null, late)), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
        refused(fixture.given(OPENED, COMMITTED).when(new DrawPanel(ID, SEED, late)), "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }
}
