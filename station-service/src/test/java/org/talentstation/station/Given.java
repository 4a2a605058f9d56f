package org.talentstation.station;

import java.util.Set;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.host.HostFacts;
import org.talentstation.testkit.DomainFixture;
import org.talentstation.testkit.Occasions;

/** What the domain tests start from: the 2020 text, the State Council's calendar, three hosts and a fixture. */
public final class Given {

    public static final HostFacts FIRM = new HostFacts("91371002MA3C1A2B4X", "威海精创轴承有限公司", HostKind.CLUSTER_ENTERPRISE,
            UnitClass.ENTERPRISE_OR_OTHER, "huancui", "环翠区");
    public static final HostFacts UNIVERSITY = new HostFacts("12370000495571602G", "威海海洋工程学院", HostKind.UNIVERSITY,
            UnitClass.UNIVERSITY_OR_INSTITUTE, "wendeng", "文登区");
    public static final Particulars ABOUT_FIRM = about(FIRM, StationType.INNOVATION, "精创轴承创新型人才驿站");
    public static final Particulars ABOUT_UNIVERSITY = about(UNIVERSITY, StationType.INNOVATION, "海洋工程学院人才驿站");

    private Given() {
    }

    public static Particulars about(HostFacts host, StationType type, String stationName) {
        return new Particulars(host.hostId(), host.name(), host.kind(), host.unitClass(), host.jurisdiction(),
                host.jurisdictionName(), type, stationName);
    }

    /** An occasion in China's time, such as {@code 2021-02-03T09:00}. */
    public static Occasion at(String chinaTime, Role role) {
        return by(chinaTime, role.name().toLowerCase().replace('_', '-'), role);
    }

    public static Occasion by(String chinaTime, String account, Role role) {
        return Occasions.at(chinaTime, new Actor(account, role.chinese(), Set.of(role), null, null));
    }

    public static <T> FixtureConfiguration<T> a(Class<T> aggregate) {
        return DomainFixture.of(aggregate);
    }

    /** The command is refused with this code, article and mark, and nothing is recorded. */
    public static void refused(ResultValidator<?> result, String code, String article, Reading reading) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Refusal>(
                "refusal " + code + " of Article " + article + " as " + reading) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                return refusal.code().equals(code) && java.util.Objects.equals(refusal.article(), article)
                        && refusal.reading() == reading && refusal.detail().codePoints().anyMatch(c -> c >= 0x4e00);
            }
        });
    }

    /** Malformed input is refused with this code, quoting no article. */
    public static void refused(ResultValidator<?> result, String code) {
        refused(result, code, null, null);
    }
}
