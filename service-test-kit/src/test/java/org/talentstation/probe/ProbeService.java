package org.talentstation.probe;

import java.util.Set;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.chassis.security.Permissions;
import org.talentstation.chassis.view.Rows;
import org.talentstation.chassis.view.View;
import org.talentstation.sample.SampleService;

/** The sample service and endpoints that only tests of the chassis's HTTP manners need. */
@SpringBootApplication(scanBasePackageClasses = {ProbeService.class, SampleService.class})
public class ProbeService {

    @Bean
    Permissions probePermissions() {
        return Permissions.of("/permissions.csv", "/probe-permissions.csv", "/org/talentstation/chassis/permissions.csv");
    }

    @Bean
    ProbeView probes() {
        return new ProbeView();
    }

    /** A view that no event feeds: tests put its rows where they want them. */
    public static final class ProbeView extends View<ProbeRow> {

        ProbeView() {
            super("probes", ProbeRow.class);
        }

        @Override
        public Set<Class<?>> events() {
            return Set.of();
        }

        @Override
        protected void project(LoggedEvent<?> event, Rows<ProbeRow> rows) {
            throw new IllegalStateException("nothing feeds it");
        }
    }
}
