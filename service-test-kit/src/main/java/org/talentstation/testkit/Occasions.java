package org.talentstation.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Set;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.time.ChinaTime;
import org.talentstation.kernel.time.StateCouncilHolidays;
import org.talentstation.kernel.time.WorkingDays;

/** Occasions for tests: a time in China, a role, the 2020 Measures and the calendar that ships. */
public final class Occasions {

    public static final PolicyBook LAW = PolicyBook.empty().with(Measures2020.version());
    public static final WorkingDays CALENDAR = StateCouncilHolidays.calendar();

    private Occasions() {
    }

    /** Such as {@code at("2021-02-03T09:00", Role.BUREAU_OFFICER)}. */
    public static Occasion at(String chinaTime, Role role) {
        return at(chinaTime, actor(role));
    }

    public static Occasion at(String chinaTime, Actor actor) {
        return new Occasion(instant(chinaTime), actor, LAW, CALENDAR);
    }

    public static Occasion on(LocalDate date, Actor actor) {
        return new Occasion(ChinaTime.startOf(date).plusSeconds(9 * 3600), actor, LAW, CALENDAR);
    }

    public static Instant instant(String chinaTime) {
        return LocalDateTime.parse(chinaTime).atZone(ChinaTime.ZONE).toInstant();
    }

    public static Actor actor(Role role) {
        return new Actor(role.name().toLowerCase(java.util.Locale.ROOT), role.chinese(), Set.of(role), null, null);
    }

    public static Actor actor(String account, Role role) {
        return new Actor(account, role.chinese(), Set.of(role), null, null);
    }
}
