package org.talentstation.badservice;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateRoot;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.event.EventName;
import org.talentstation.otherservice.Thing;
import org.talentstation.published.station.PlaquePublished;

/** One offence against each rule of the house; never run. */
final class Bad {

    private Bad() {
    }

    @AggregateRoot(type = "Bad")
    static class AggregateWithADatabase {
        JdbcClient jdbc;

        @CommandHandler
        void decide(CommandThatIsNoRecord command) {
            new RuleWithChance().check();
        }
    }

    static class CommandThatIsNoRecord implements Command {
        @Override
        public String aggregateId() {
            return "bad";
        }

        @Override
        public Occasion occasion() {
            return null;
        }
    }

    static class RuleWithChance {
        void check() {
            new java.util.Random().nextInt();
            JdbcClient.create((javax.sql.DataSource) null);
        }
    }

    @EventName("bad.no-record")
    static final class EventThatIsNoRecord implements Family {
    }

    @EventName("bad.loose")
    record EventOfNoFamily() {
    }

    sealed interface Family permits EventThatIsNoRecord, Family.Other {
        record Other() implements Family {
        }
    }

    @RestController
    public static class PublicEndpoint {
        @Autowired
        Thing otherServicesThing;

        PlaquePublished integrationEvent() {
            return null;
        }
    }

    static class TextUtils {
        Instant now() {
            System.out.println("printed");
            return Instant.now();
        }

        Supplier<UUID> ids() throws InterruptedException {
            Thread.sleep(1);
            return UUID::randomUUID;
        }
    }
}
