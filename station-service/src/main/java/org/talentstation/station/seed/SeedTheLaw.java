package org.talentstation.station.seed;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.time.StateCouncilHolidays;
import org.talentstation.kernel.time.YearSchedule;
import org.talentstation.station.calendar.load.LoadCalendarYear;
import org.talentstation.station.policy.register.RegisterPolicyVersion;
import org.talentstation.station.policy.supplement.SupplementPolicyVersion;

/**
 * Before the first request: the 2020 text is the first policy version, what an earlier build registered of it is supplemented by
 * what ships since, and the years that ship are loaded (Articles 7(3), 18). What the log already holds is left alone, and all of
 * it is one transaction, so a crash or a second instance leaves nothing half done.
 */
@Component
final class SeedTheLaw implements ApplicationRunner {

    private final CommandDesk desk;

    SeedTheLaw(CommandDesk desk) {
        this.desk = desk;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        desk.run("seed", SeedTheLaw::missing);
    }

    static List<Command> missing(Occasion occasion) {
        List<Command> commands = new ArrayList<>();
        PolicyVersion shipped = Measures2020.version();
        occasion.law().versions().stream().filter(v -> v.id().equals(shipped.id())).findFirst().ifPresentOrElse(registered -> {
            if (!registered.lacking(shipped.parameters()).isEmpty()) {
                commands.add(new SupplementPolicyVersion(shipped.id(), shipped.parameters(), occasion));
            }
        }, () -> commands.add(new RegisterPolicyVersion(shipped, occasion)));
        for (YearSchedule schedule : StateCouncilHolidays.builtIn()) {
            if (!occasion.calendar().years().containsKey(schedule.year())) {
                commands.add(new LoadCalendarYear(schedule, occasion));
            }
        }
        return commands;
    }
}
