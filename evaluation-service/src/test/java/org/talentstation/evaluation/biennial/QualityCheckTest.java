package org.talentstation.evaluation.biennial;

import static org.talentstation.evaluation.Given.HOST_1;
import static org.talentstation.evaluation.Given.active;
import static org.talentstation.evaluation.Given.at;
import static org.talentstation.evaluation.Given.measuresWith;
import static org.talentstation.evaluation.Given.officer;
import static org.talentstation.evaluation.Given.refused;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.talentstation.evaluation.biennial.BiennialEvent.CheckedItem;
import org.talentstation.evaluation.biennial.BiennialEvent.QualityChecked;
import org.talentstation.evaluation.biennial.quality.CheckQuality;
import org.talentstation.evaluation.biennial.quality.ReturnSheets;
import org.talentstation.kernel.refusal.Reading;

class QualityCheckTest extends JudgingCase {

    /** The judges of item 1 at 80, 80 and {@code low}. */
    private static List<Object> apart(int low) {
        List<Object> events = ready();
        events.addAll(List.of(scored("j1", 1, 80), scored("j2", 1, 80), scored("j3", 1, low, 80, 80, 80, 80, 80)));
        return events;
    }

    private static List<CheckQuality.Confirmation> explained(String statement) {
        var items = new ArrayList<>(confirmations());
        items.set(0, new CheckQuality.Confirmation(EvaluationItem.GRASSROOTS, statement));
        return items;
    }

    private static QualityChecked checkedWith(int least, String statement) {
        var items = new ArrayList<>(CHECKED.items());
        items.set(0, new CheckedItem(EvaluationItem.GRASSROOTS, least, 80, statement));
        return new QualityChecked(ID, ROUND, items, "bureau.officer", TODAY, POLICY);
    }

    @Test
    void Article16_theOfficerConfirmsItemByItemWhatAllJudgesScored() {
        fixture.given(scoredByAll()).when(check(confirmations())).expectEvents(CHECKED);
    }

    @ParameterizedTest
    @EnumSource
    void Article16_noItemIsLeftUnconfirmed(EvaluationItem missing) {
        var five = new ArrayList<>(confirmations());
        five.removeIf(c -> c.item() == missing);
        refused(fixture.given(scoredByAll()).when(check(five)), "CHECK_ITEM_MISSING", missing.article(), Reading.READING);
    }

    @Test
    void noItemIsConfirmedTwiceAndNoStatementIsEndless() {
        var seven = new ArrayList<>(confirmations());
        seven.add(seven.getFirst());
        refused(fixture.given(scoredByAll()).when(check(seven)), "CHECK_ITEM_TWICE", null, null);
        refused(fixture.given(scoredByAll()).when(check(explained("长".repeat(2001)))), "TEXT_TOO_LONG", null, null);
    }

    @Test
    void Article16_scoresMoreThanHalfTheScaleApartAreExplained() {
        fixture.given(apart(30)).when(check(confirmations())).expectEvents(checkedWith(30, null));
        refused(fixture.given(apart(29)).when(check(confirmations())), "SPREAD_UNEXPLAINED", "16(1)", Reading.READING, "evaluation.spread");
        refused(fixture.given(apart(29)).when(check(explained("  "))), "SPREAD_UNEXPLAINED", "16(1)", Reading.READING, "evaluation.spread");
        fixture.given(apart(29)).when(check(explained(" 已核对材料，专家意见各有依据。 "))).expectEvents(checkedWith(29, "已核对材料，专家意见各有依据。"));
    }

    @Test
    void Article16_howFarApartIsAParameter() {
        var stricter = at(WHEN, officer(), measuresWith("evaluation.spread", "10"));
        refused(fixture.given(apart(69)).when(new CheckQuality(ID, confirmations(), benchFacts(), stricter)), "SPREAD_UNEXPLAINED", "16(1)",
                Reading.READING, "evaluation.spread");
        fixture.given(apart(70)).when(new CheckQuality(ID, confirmations(), benchFacts(), stricter)).expectEvents(checkedWith(70, null));
    }

    @Test
    void Article16_nothingIsConfirmedBeforeEveryJudgeScored() {
        var two = scoredByAll();
        two.removeLast();
        refused(fixture.given(two).when(check(confirmations())), "SCORES_MISSING", "16", Reading.READING, "evaluation.missingItem");
        refused(fixture.given(OPENED).when(check(confirmations())), "PANEL_NOT_DRAWN", "7(2)", Reading.TEXT);
    }

    @Test
    void Article7_2_anEmptySeatOrAnAffiliationThatCameToLightHoldsTheCheckBack() {
        var vacant = scoredByAll();
        vacant.add(replaced("j1", true, null));
        refused(fixture.given(vacant).when(check(confirmations())), "PANEL_INCOMPLETE", "7(2)", Reading.READING, "panel.size");
        refused(fixture.given(scoredByAll()).when(new CheckQuality(ID, confirmations(), List.of(active("j1", HOST_1), active("j2"), active("j3")),
                OFFICER)), "EXPERT_AFFILIATED", "7(2)", Reading.READING, "panel.conflictExcludes");
    }

    @Test
    void Article16_aSheetIsReturnedWithAReasonAndDoesNotCountUntilItIsSubmittedAnew() {
        fixture.given(scoredByAll()).when(giveBack("j2", " 与事实不符 ")).expectEvents(returned("j2", 1));
        var history = scoredByAll();
        history.add(returned("j2", 1));
        refused(fixture.given(history).when(check(confirmations())), "SCORES_MISSING", "16", Reading.READING, "evaluation.missingItem");
        history.add(scored("j2", 2, 80));
        fixture.given(history).when(check(confirmations())).expectEvents(CHECKED);
    }

    @Test
    void Article16_onlyASheetThatCountsIsReturnedOnceAndWithAReason() {
        refused(fixture.given(scoredByAll()).when(giveBack("s1", "与事实不符")), "EXPERT_NOT_ON_PANEL", "7(2)", Reading.TEXT);
        refused(fixture.given(ready()).when(giveBack("j1", "与事实不符")), "SHEET_NOT_FOUND", "16", Reading.TEXT);
        var history = scoredByAll();
        history.add(returned("j2", 1));
        refused(fixture.given(history).when(giveBack("j2", "与事实不符")), "SHEET_NOT_FOUND", "16", Reading.TEXT);
        refused(fixture.given(scoredByAll()).when(giveBack("j1", " ")), "TEXT_REQUIRED", null, null);
        var twice = new ReturnSheets.Return("expert-j1", "与事实不符");
        refused(fixture.given(scoredByAll()).when(new ReturnSheets(ID, List.of(twice, twice), OFFICER)), "SHEET_RETURNED_TWICE", null, null);
    }

    @Test
    void Article18_withoutALawInForceNothingIsCheckedOrReturned() {
        refused(fixture.given(scoredByAll()).when(new CheckQuality(ID, confirmations(), benchFacts(), AFTER_THE_LAW_OFFICER)),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
        refused(fixture.given(scoredByAll()).when(new ReturnSheets(ID, List.of(new ReturnSheets.Return("expert-j1", "x")), AFTER_THE_LAW_OFFICER)),
                "NO_POLICY_IN_FORCE", "18", Reading.TEXT);
    }
}
