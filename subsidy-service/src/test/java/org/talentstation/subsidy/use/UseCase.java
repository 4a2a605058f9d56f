package org.talentstation.subsidy.use;

import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.Given;
import org.talentstation.subsidy.use.UseEvent.UsableMoneyReceived;
import org.talentstation.subsidy.use.UseEvent.UseRecorded;
import org.talentstation.subsidy.use.record.LinkedActivity;
import org.talentstation.subsidy.use.record.RecordUse;
import org.talentstation.subsidy.use.record.UseStatement;

/** A subsidy of which 100,000.00 yuan were paid on 2021-05-10, and the words for what its host does with them. */
public final class UseCase {

    public static final LocalDate PAID_ON = LocalDate.of(2021, 5, 10);
    public static final LocalDate TODAY = LocalDate.of(2021, 6, 1);
    public static final Occasion HOST = Given.at("2021-06-01T09:00", "host.staff", Role.HOST_STAFF);
    public static final Occasion BUREAU = Given.at("2021-06-01T09:00", "bureau.officer", Role.BUREAU_OFFICER);
    public static final Beneficiary STATION = new Beneficiary("station-1", "某驿站", "91371000MA3C00011R", "某研究院", "huancui");
    public static final UseAccount ACCOUNT = new UseAccount("subsidy-1", STATION);
    public static final FileReference FILE = new FileReference("发票.pdf", "b".repeat(64));
    public static final UseBalance PAID = UseBalance.NOTHING.received(Money.parse("100000"));
    public static final UsableMoneyReceived RECEIVED = new UsableMoneyReceived(ACCOUNT, "payment-1", Money.parse("100000").fen(), PAID_ON, PAID,
            Measures2020.ID);
    public static final LinkedActivity ACTIVITY = new LinkedActivity("activity-1", "station-1");

    private UseCase() {
    }

    public static AggregateTestFixture<UseOfFunds> fixture() {
        return Given.a(UseOfFunds.class);
    }

    public static UseStatement statement(UseCategory category, String yuan) {
        return new UseStatement(category, "设备采购", "原文以“等”字概括", Money.parse(yuan), LocalDate.of(2021, 5, 20), FILE);
    }

    /** Construction, which needs neither an activity nor an approval. */
    public static RecordUse build(String useId, String yuan) {
        return new RecordUse("subsidy-1", useId, statement(UseCategory.INFRASTRUCTURE, yuan), null, HOST);
    }

    public static RecordUse other(String useId, String yuan) {
        return new RecordUse("subsidy-1", useId, statement(UseCategory.OTHER, yuan), null, HOST);
    }

    public static FundUse use(String useId, UseCategory category, String yuan) {
        return new FundUse(useId, category, "设备采购", category == UseCategory.OTHER ? "原文以“等”字概括" : null, Money.parse(yuan).fen(),
                LocalDate.of(2021, 5, 20), FILE, category.isNamedActivity() ? "activity-1" : null, "host.staff");
    }

    public static UseRecorded recorded(String useId, UseCategory category, String yuan, UseBalance before) {
        boolean pending = category == UseCategory.OTHER;
        Money amount = Money.parse(yuan);
        return new UseRecorded(ACCOUNT, use(useId, category, yuan), pending, TODAY, pending ? before.pending(amount) : before.used(amount),
                Measures2020.ID);
    }
}
