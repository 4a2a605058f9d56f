package org.talentstation.testkit;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentstation.sample.SampleService;

class SampleEventModelTests {

    static TestServers servers;
    static ServiceUnderTest service;
    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        servers = TestServers.start("sample");
        service = ServiceUnderTest.start(SampleService.class, servers, Map.of("sample.echoes", true));
    }

    @AfterAll
    static void stop() {
        service.close();
        servers.close();
    }

    @Test
    void aTrueModelPasses() {
        var contract = new Sample(Path.of("src/test/resources/event-model.md"));
        contract.everyCommandIsInTheModelAndTheModelNamesNoOther();
        contract.everyEventIsInTheModelAndTheModelNamesNoOther();
        contract.everyEventSaysOnWhichArticlesItRestsOrWhyOnNone();
        contract.everyArticleAndItsEventsAreInTheModel();
        contract.everyAutomationAndSweepIsInTheModelAndTheModelNamesNoOther();
        contract.everyAutomationReactsToWhatTheModelSaysWithTheCommandsItNames();
        contract.everyViewIsInTheModelAndTheModelNamesNoOther();
        contract.everyCommandsEndpointExistsAndEveryPostIsInTheModel();
        contract.everyViewsEndpointExistsAndEveryGetIsInTheModel();
    }

    @Test
    void aCommandThatTheModelForgetsOrInventsFails() {
        var forgotten = falsified("| RaiseCounter |", "| OpenCounter2 |");
        assertThatThrownBy(forgotten::everyCommandIsInTheModelAndTheModelNamesNoOther).hasMessageContaining("OpenCounter2");
        var missing = falsified("| Echo | (automation) | Counter | Echoed, CounterNoted, CounterRaisePublished | |\n", "");
        assertThatThrownBy(missing::everyCommandIsInTheModelAndTheModelNamesNoOther).hasMessageContaining("Echo");
        assertThatThrownBy(missing::everyEventIsInTheModelAndTheModelNamesNoOther).hasMessageContaining("CounterRaisePublished");
    }

    @Test
    void anArticleThatTheModelGivesAnotherEventOrForgetsFails() {
        assertThatThrownBy(falsified("| 7(3) | Echoed |", "| 7(3) | Echoed, CounterOpened |")::everyArticleAndItsEventsAreInTheModel)
                .hasMessageContaining("CounterOpened");
        assertThatThrownBy(falsified("| 5 | CounterOpened |\n", "")::everyArticleAndItsEventsAreInTheModel).hasMessageContaining("\"5\"=");
    }

    @Test
    void anAutomationOfAnotherNameOrTriggerFails() {
        assertThatThrownBy(falsified("whenCounterRaisedThenEcho", "whenCounterRaisedThenRest")
                ::everyAutomationAndSweepIsInTheModelAndTheModelNamesNoOther).hasMessageContaining("whenCounterRaisedThenRest");
        assertThatThrownBy(falsified("ThenEcho | CounterRaised |", "ThenEcho | CounterOpened |")
                ::everyAutomationReactsToWhatTheModelSaysWithTheCommandsItNames).hasMessageContaining("CounterOpened");
        assertThatThrownBy(falsified("| CounterRaised | Echo |", "| CounterRaised | RingBell |")
                ::everyAutomationReactsToWhatTheModelSaysWithTheCommandsItNames).hasMessageContaining("RingBell");
    }

    @Test
    void aViewOrAnEndpointOfAnotherNameFails() {
        assertThatThrownBy(falsified("| counters |", "| abacuses |")::everyViewIsInTheModelAndTheModelNamesNoOther)
                .hasMessageContaining("abacuses");
        assertThatThrownBy(falsified("/counters/{id}/raise,", "/counters/{counter}/raise,")
                ::everyCommandsEndpointExistsAndEveryPostIsInTheModel).hasMessageContaining("{counter}");
        assertThatThrownBy(falsified(", /sample/v1/counters/{id} (one)", "")
                ::everyViewsEndpointExistsAndEveryGetIsInTheModel).hasMessageContaining("/sample/v1/counters/{id}");
    }

    @Test
    void aServiceWithoutItsSectionFails() {
        assertThatThrownBy(falsified("## sample-service", "## sampler-service")::everyCommandIsInTheModelAndTheModelNamesNoOther)
                .hasMessageContaining("no section");
    }

    private Sample falsified(String truth, String lie) {
        try {
            String model = Files.readString(Path.of("src/test/resources/event-model.md"));
            if (!model.contains(truth)) {
                throw new IllegalArgumentException("Not in the model: " + truth);
            }
            return new Sample(Files.writeString(Files.createTempFile(folder, "model", ".md"), model.replace(truth, lie)));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class Sample extends EventModelContract {

        private final Path document;

        private Sample(Path document) {
            this.document = document;
        }

        @Override
        protected String serviceName() {
            return "sample-service";
        }

        @Override
        protected String servicePackage() {
            return "org.talentstation.sample";
        }

        @Override
        protected ServiceUnderTest service() {
            return service;
        }

        @Override
        protected Path document() {
            return document;
        }
    }
}
