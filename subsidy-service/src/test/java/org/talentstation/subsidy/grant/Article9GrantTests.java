package org.talentstation.subsidy.grant;

import static org.talentstation.subsidy.Given.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.subsidy.Given;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyRejected;
import org.talentstation.subsidy.grant.approve.ApproveSubsidy;
import org.talentstation.subsidy.grant.propose.ProposeSubsidy;
import org.talentstation.subsidy.grant.reject.RejectSubsidy;
import org.talentstation.subsidy.standing.SubsidyKind;

class Article9GrantTests extends SubsidyCase {

    private static ProposeSubsidy propose(SubsidyKind kind, String yuan, Occasion occasion) {
        return new ProposeSubsidy(ID, TO, kind, "demonstration-1", "鲁人社字〔2021〕3号", Money.parse(yuan), 2021, " ", occasion);
    }

    @ParameterizedTest
    @CsvSource({"50000.00, 5000000", "200000.00, 20000000", "123456.78, 12345678"})
    void Article9_fromFiftyThousandToTwoHundredThousandYuanInclusive(String yuan, long fen) {
        fixture().givenNoPriorActivity().when(propose(SubsidyKind.MUNICIPAL, yuan, PREPARER)).expectEvents(proposed(SubsidyKind.MUNICIPAL, fen));
    }

    @Test
    void Article9_oneFenOutsideTheBandIsRefusedOnEitherSide() {
        refused(fixture().givenNoPriorActivity().when(propose(SubsidyKind.MUNICIPAL, "49999.99", PREPARER)), "SUBSIDY_BELOW_MINIMUM", "9", "subsidy.minFen",
                Reading.TEXT);
        refused(fixture().givenNoPriorActivity().when(propose(SubsidyKind.MUNICIPAL, "200000.01", PREPARER)), "SUBSIDY_ABOVE_MAXIMUM", "9", "subsidy.maxFen",
                Reading.TEXT);
        refused(fixture().givenNoPriorActivity().when(propose(SubsidyKind.MUNICIPAL, "0", PREPARER)), "MONEY_NOT_POSITIVE");
    }

    @Test
    void Article9_aProvincialAwardLiesOutsideTheBand() {
        fixture().givenNoPriorActivity().when(propose(SubsidyKind.PROVINCIAL, "300000.00", PREPARER))
                .expectEvents(proposed(SubsidyKind.PROVINCIAL, 30_000_000));
    }

    @Test
    void Article18_noProposalAndNoGrantOutsideEveryVersion() {
        Occasion after = Given.at("2023-12-14T00:00", "li", Role.BUREAU_LEADER);
        refused(fixture().givenNoPriorActivity().when(propose(SubsidyKind.MUNICIPAL, "50000", after)), "NO_POLICY_IN_FORCE", "18", null, Reading.TEXT);
        refused(fixture().given(PROPOSED).when(new ApproveSubsidy(ID, "威人社资〔2023〕1号", after)), "NO_POLICY_IN_FORCE", "18", null, Reading.TEXT);
    }

    @Test
    void Article9_aProposalIsGrantedUnderTheVersionInForceAndItsDocument() {
        fixture().given(PROPOSED).when(new ApproveSubsidy(ID, " 威人社资〔2021〕1号 ", LEADER)).expectEvents(GRANTED);
        refused(fixture().given(PROPOSED).when(new ApproveSubsidy(ID, " ", LEADER)), "TEXT_REQUIRED");
    }

    @Test
    void Article9_whoProposedDoesNotApprove() {
        refused(fixture().given(PROPOSED).when(new ApproveSubsidy(ID, "威人社资〔2021〕1号", Given.at("2021-06-01T09:00", "wang", Role.FUND_APPROVER))),
                "GRANT_NEEDS_ANOTHER_PERSON", "9", null, Reading.READING);
    }

    @Test
    void Article9_aProposalIsDecidedOnce() {
        refused(fixture().given(PROPOSED, GRANTED).when(new ApproveSubsidy(ID, "威人社资〔2021〕1号", LEADER)), "SUBSIDY_NOT_PROPOSED");
        refused(fixture().given(PROPOSED, GRANTED).when(new RejectSubsidy(ID, "不符合", LEADER)), "SUBSIDY_NOT_PROPOSED");
    }

    @Test
    void Article9_aProposalIsRejectedWithAReason() {
        fixture().given(PROPOSED).when(new RejectSubsidy(ID, "材料不全", LEADER)).expectEvents(new SubsidyRejected(ID, "材料不全", DAY));
        refused(fixture().given(PROPOSED).when(new RejectSubsidy(ID, "", LEADER)), "TEXT_REQUIRED");
    }
}
