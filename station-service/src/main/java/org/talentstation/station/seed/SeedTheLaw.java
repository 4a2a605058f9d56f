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
import org.talentstation.kernel.time.StateCouncilHolidays;
import org.talentstation.kernel.time.YearSchedule;
import org.talentstation.station.calendar.load.LoadCalendarYear;
import org.talentstation.station.policy.register.RegisterPolicyVersion;

/**
 * Before the first request: the 2020 text is the first policy version and the years that ship are loaded (Articles 7(3),
 * 18). What the log already holds is left alone, and all of it is one transaction, so a crash or a second instance leaves
 * nothing half done.
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
        if (occasion.law().versions().stream().noneMatch(v -> v.id().equals(Measures2020.ID))) {
            commands.add(new RegisterPolicyVersion(Measures2020.version(), occasion));
        }
        for (YearSchedule schedule : StateCouncilHolidays.builtIn()) {
            if (!occasion.calendar().years().containsKey(schedule.year())) {
                commands.add(new LoadCalendarYear(schedule, occasion));
            }
        }
        return commands;
    }
}
