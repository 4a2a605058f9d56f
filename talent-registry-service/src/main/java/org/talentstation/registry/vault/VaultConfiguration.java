package org.talentstation.registry.vault;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Without a master key, or with another one than the keys are wrapped by, the service does not start. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultProperties.class)
class VaultConfiguration {

    @Bean
    SmartLifecycle masterKeyIsThere(PersonVault vault) {
        return new SmartLifecycle() {
            private volatile boolean running;

            @Override
            public void start() {
                vault.check();
                running = true;
            }

            @Override
            public void stop() {
                running = false;
            }

            @Override
            public boolean isRunning() {
                return running;
            }

            @Override
            public int getPhase() {
                return Integer.MIN_VALUE;
            }
        };
    }
}
