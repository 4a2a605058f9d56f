package org.talentstation.registry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.talentstation.chassis.log.AggregateTypes;
import org.talentstation.chassis.log.UpcasterList;
import org.talentstation.registry.access.AccessRecord;
import org.talentstation.registry.consent.Consent;
import org.talentstation.registry.conversion.Conversion;
import org.talentstation.registry.demand.Demand;
import org.talentstation.registry.demand.DemandTermsUpcaster;
import org.talentstation.registry.engagement.Engagement;
import org.talentstation.registry.handover.StationHandover;
import org.talentstation.registry.imports.Import;
import org.talentstation.registry.match.Match;
import org.talentstation.registry.match.book.MatchBook;
import org.talentstation.registry.talent.Talent;
import org.talentstation.registry.taxonomy.TaxonomyRegister;

/** People, needs and what came of bringing them together. Articles 2, 8(2), 8(5) and 11. */
@SpringBootApplication
public class TalentRegistryServiceApplication {

    public static void main(String[] args) {
        SpringApplication.run(TalentRegistryServiceApplication.class, args);
    }

    @Bean
    AggregateTypes aggregates() {
        return AggregateTypes.of(Talent.class, Consent.class, AccessRecord.class, Demand.class, Match.class, MatchBook.class,
                Engagement.class, Conversion.class, Import.class, TaxonomyRegister.class, StationHandover.class);
    }

    @Bean
    UpcasterList upcasters() {
        return UpcasterList.of(new DemandTermsUpcaster());
    }
}
