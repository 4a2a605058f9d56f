package org.talentstation.registry.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.automation.Sweep;
import org.talentstation.chassis.query.Tables;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.registry.demand.close.ExpireDemand;
import org.talentstation.registry.view.demands.DemandRow;
import org.talentstation.registry.view.demands.Demands;

/** A demand whose last day is over is closed; the demand itself judges, so a stale sheet does no harm. Article 11. */
@Component
final class ExpiredDemandsSweep implements Sweep {

    private final Tables tables;
    private final Demands sheet;

    ExpiredDemandsSweep(Tables tables, Demands sheet) {
        this.tables = tables;
        this.sheet = sheet;
    }

    @Override
    public String name() {
        return "expiredDemandsSweep";
    }

    @Override
    public List<? extends Command> due(Instant now, Occasion occasion) {
        LocalDate today = ChinaTime.dateOf(now);
        return tables.all(sheet, Map.of("state", DemandRow.State.OPEN.name())).stream().filter(row -> today.isAfter(row.expiresOn()))
                .map(row -> new ExpireDemand(row.id(), row.expiresOn(), occasion)).toList();
    }
}
