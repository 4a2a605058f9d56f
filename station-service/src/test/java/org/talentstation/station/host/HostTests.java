package org.talentstation.station.host;

import static org.talentstation.station.Given.refused;

import java.time.LocalDate;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.identifier.UnifiedSocialCreditCode;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.UnitClass;
import org.talentstation.station.Given;
import org.talentstation.station.host.HostEvent.HostCorrected;
import org.talentstation.station.host.HostEvent.HostRegistered;
import org.talentstation.station.host.correct.CorrectHost;
import org.talentstation.station.host.register.RegisterHost;

class HostTests {

    private static final String CODE = "91371082MA3C4T6Q5K";
    private static final Occasion HOST = Given.at("2021-01-06T09:00", Role.HOST_STAFF);
    private static final HostRegistered REGISTERED = new HostRegistered(CODE, "威海创客空间有限公司", HostKind.MAKER_SPACE,
            UnitClass.ENTERPRISE_OR_OTHER, "huancui", "环翠区", "海滨路1号", LocalDate.of(2021, 1, 6));
    private final FixtureConfiguration<Host> fixture = Given.a(Host.class);

    private static RegisterHost register(String name) {
        return new RegisterHost(UnifiedSocialCreditCode.of(CODE), name, HostKind.MAKER_SPACE, UnitClass.ENTERPRISE_OR_OTHER,
                Jurisdictions.builtIn().get("huancui"), "海滨路1号", HOST);
    }

    @Test
    void Article5_aHostIsRegisteredUnderItsCode() {
        fixture.givenNoPriorActivity().when(register(" 威海创客空间有限公司 ")).expectEvents(REGISTERED);
    }

    @Test
    void Article5_aCodeIsRegisteredOnce() {
        refused(fixture.given(REGISTERED).when(register("另一单位")), "HOST_ALREADY_REGISTERED");
    }

    @Test
    void Article5_aHostWithoutANameIsRefused() {
        refused(fixture.givenNoPriorActivity().when(register(" ")), "TEXT_REQUIRED");
    }

    @Test
    void Article5_aCorrectionNeedsAReasonAndKeepsCodeAndJurisdiction() {
        refused(fixture.given(REGISTERED).when(new CorrectHost(Host.idOf(CODE), "新名称", HostKind.INCUBATOR,
                UnitClass.ENTERPRISE_OR_OTHER, "海滨路2号", "", HOST)), "TEXT_REQUIRED");
        Given.a(Host.class).given(REGISTERED).when(new CorrectHost(Host.idOf(CODE), "新名称", HostKind.INCUBATOR,
                        UnitClass.ENTERPRISE_OR_OTHER, "海滨路2号", "更名", HOST))
                .expectEvents(new HostCorrected(CODE, "新名称", HostKind.INCUBATOR, UnitClass.ENTERPRISE_OR_OTHER, "海滨路2号", "更名",
                        LocalDate.of(2021, 1, 6)))
                .expectState(host -> org.assertj.core.api.Assertions.assertThat(host.facts().jurisdiction()).isEqualTo("huancui"));
    }
}
