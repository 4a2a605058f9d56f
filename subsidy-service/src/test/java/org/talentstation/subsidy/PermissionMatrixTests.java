package org.talentstation.subsidy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.subsidy.fund.FundBalance;
import org.talentstation.subsidy.fund.FundEvent.FundOpened;
import org.talentstation.subsidy.grant.SubsidyEvent.SubsidyProposed;
import org.talentstation.subsidy.instruction.InstructionEvent.InstructionIssued;
import org.talentstation.subsidy.payment.PaymentEvent.PaymentPrepared;
import org.talentstation.subsidy.receipt.ReceiptEvent.ReceiptsImported;
import org.talentstation.subsidy.standing.SubsidyKind;
import org.talentstation.subsidy.support.SupportDetail;
import org.talentstation.subsidy.support.SupportEvent.SupportRecorded;
import org.talentstation.subsidy.support.SupportKind;
import org.talentstation.testkit.PermissionMatrixContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.SeededObjects;
import org.talentstation.testkit.ServiceUnderTest;

class PermissionMatrixTests extends PermissionMatrixContract {

    private static final String OWN_HOST = "91371000MA3C00011R";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 11);

    @BeforeAll
    static void seed() {
        var service = RunningSubsidy.service();
        SeededEvents.append(service, "SpecialFund", "fund-2099", new FundOpened("fund-2099", 2099, DAY, FundBalance.NOTHING));
        seed(service, "own", new Beneficiary("station-own", "某驿站", OWN_HOST, "某研究院", "huancui"));
        seed(service, "other", new Beneficiary("station-other", "另一驿站", "91371000MA3C0002XH", "另一研究院", "wendeng"));
        SeededEvents.append(service, "PaymentInstruction", "instruction-MATRIX", new InstructionIssued("instruction-MATRIX", "MATRIX", List.of(), 0,
                "0".repeat(64), "fund.preparer", DAY));
        SeededEvents.append(service, "ReceiptImport", "receipts-matrix", new ReceiptsImported("receipts-matrix", "0".repeat(64), 0, 0, List.of(), DAY));
    }

    private static void seed(ServiceUnderTest service, String name, Beneficiary to) {
        SeededEvents.append(service, "Subsidy", "subsidy-" + name, new SubsidyProposed("subsidy-" + name, to, SubsidyKind.MUNICIPAL, "demonstration-" + name,
                null, 5_000_000, "fund-2099", 2099, null, "fund.preparer", DAY, Measures2020.ID));
        SeededEvents.append(service, "Payment", "payment-" + name, new PaymentPrepared("payment-" + name, "subsidy-" + name, to, "fund-2099", 100,
                "1614020109000012345", "工商银行威海分行", "建站补助", "fund.preparer", DAY, Measures2020.ID));
        SeededEvents.append(service, "SupportRecord", "support-" + name, new SupportRecorded("support-" + name, to, new SupportDetail(
                SupportKind.VENUE_SUBSIDY, null, 100, DAY, new FileReference("凭证.pdf", "0".repeat(64))), "district.officer"));
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningSubsidy.service();
    }

    @Override
    protected Map<String, SeededObjects> objects() {
        return Map.of("/subsidy/v1/funds", SeededObjects.cityWide("fund-2099"),
                "/subsidy/v1/subsidies", new SeededObjects("subsidy-own", "subsidy-other"),
                "/subsidy/v1/payments", new SeededObjects("payment-own", "payment-other"),
                "/subsidy/v1/supports", new SeededObjects("support-own", "support-other"),
                "/subsidy/v1/instructions", SeededObjects.cityWide("instruction-MATRIX"),
                "/subsidy/v1/receipts", SeededObjects.cityWide("receipts-matrix"));
    }

    @Override
    protected String ownJurisdiction() {
        return "huancui";
    }

    @Override
    protected String ownHost() {
        return OWN_HOST;
    }
}
