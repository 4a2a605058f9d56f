package org.talentstation.registry.taxonomy;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.taxonomy.register.RegisterTaxonomyVersion;

/** Before the first request the shipped version is registered, once: a register that holds anything is left alone. */
@Component
final class SeedTheTaxonomy implements ApplicationRunner {

    private final CommandDesk desk;
    private final EventLog log;

    SeedTheTaxonomy(CommandDesk desk, EventLog log) {
        this.desk = desk;
        this.log = log;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        desk.run("seedTaxonomy", this::missing);
    }

    private List<Command> missing(Occasion occasion) {
        return log.lastSequenceOf(TaxonomyRegister.ID).isPresent() ? List.of()
                : List.of(new RegisterTaxonomyVersion(ShippedTaxonomy.version(), occasion));
    }
}
