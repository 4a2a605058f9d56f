package org.talentstation.acceptance;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.talentstation.acceptance.RunningSuite.Suite;

/** What the README and the runbooks tell people to type does what they say. */
@ExtendWith(RunningSuite.class)
class RunbookIT {

    /** Run where a suite of its own kind runs anyway. */
    static final Set<String> ELSEWHERE = Set.of("two-instances.md");

    static List<RunbookPage> pages() {
        return RunbookPage.files().stream().map(RunbookPage::read).filter(page -> !page.commands().isEmpty() && !ELSEWHERE.contains(page.name())).toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandOfThePageWorks(RunbookPage page, Suite suite) throws IOException, InterruptedException {
        boolean first = page.name().equals("README.md");
        if (!first) {
            suite.undisturbed();
        }
        page.notRun().forEach(excuse -> Script.tell("not run: " + excuse));
        try {
            RunbookRun.of(page, suite);
            if (first) {
                suite.undisturbedWasPlayed();
            }
        } finally {
            suite.up();
        }
    }
}
