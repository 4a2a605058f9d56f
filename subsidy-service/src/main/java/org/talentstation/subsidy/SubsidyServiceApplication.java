package org.talentstation.subsidy;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.talentstation.chassis.log.AggregateTypes;
import org.talentstation.subsidy.fund.SpecialFund;
import org.talentstation.subsidy.grant.Subsidy;
import org.talentstation.subsidy.instruction.PaymentInstruction;
import org.talentstation.subsidy.payment.Payment;
import org.talentstation.subsidy.receipt.ReceiptImport;
import org.talentstation.subsidy.standing.StationStanding;
import org.talentstation.subsidy.support.SupportRecord;
import org.talentstation.subsidy.use.UseOfFunds;

/** Every yuan: the special fund, grants, payments and their use. Article 9. */
@SpringBootApplication
public class SubsidyServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(SubsidyServiceApplication.class, args);
    }

    @Bean
    AggregateTypes aggregates() {
        return AggregateTypes.of(SpecialFund.class, StationStanding.class, Subsidy.class, Payment.class, PaymentInstruction.class, ReceiptImport.class,
                SupportRecord.class, UseOfFunds.class);
    }
}
