package org.talentstation.identity;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;

/** The suite's own OpenID Connect issuer; a city that has one points the services at that instead. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IdentityServerApplication {

    public static void main(String[] args) {
        SpringApplication.run(IdentityServerApplication.class, args);
    }

    /** Wall clock: tokens and lock-outs never follow the suite's business clock. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
