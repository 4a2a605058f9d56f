package org.talentstation.mortal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.talentstation.sample.SampleService;
import org.talentstation.sample.SampleService.CounterView;

/**
 * The sample service, repaired so that it projects a 77 from its start, where a test says at which statement it dies as by kill -9, or waits: see
 * {@link MortalDataSource}.
 */
@SpringBootApplication(scanBasePackageClasses = {MortalService.class, SampleService.class})
public class MortalService {

    /** In a process of its own; says its port in the file {@code mortal.port} when it is up. */
    public static void main(String[] args) throws IOException {
        var context = SpringApplication.run(MortalService.class, args);
        if (context.getEnvironment().getProperty("mortal.holds-22", Boolean.class, false)) {
            context.getBean(CounterView.class).holdsUp55.lock();
        }
        Path file = Path.of(context.getEnvironment().getRequiredProperty("mortal.port"));
        Path begun = Files.writeString(file.resolveSibling(file.getFileName() + ".begun"), context.getEnvironment().getRequiredProperty("local.server.port"));
        Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Bean
    static BeanPostProcessor mortality(Environment environment) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof CounterView view) {
                    view.failsOn77.set(!environment.getProperty("mortal.repaired", Boolean.class, true));
                }
                return bean instanceof DataSource real ? new MortalDataSource(real, Path.of(environment.getRequiredProperty("mortal.deed"))) : bean;
            }
        };
    }
}
