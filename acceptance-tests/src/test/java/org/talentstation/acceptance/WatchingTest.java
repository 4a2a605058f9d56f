package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The alert rules and the dashboard as files; {@link WatchingIT} holds their queries against what runs. */
class WatchingTest {

    @Test
    void everyQueryIsPromQl() {
        assertThat(Watching.queries()).hasSizeGreaterThan(30).allSatisfy((where, query) ->
                assertThat(PromQl.selectors(query)).as(where).isNotEmpty());
    }

    @Test
    void everyAlertSaysInChineseWhatIsWrongAndLeadsToItsSectionOfARunbook() throws IOException {
        for (Map<String, Object> alert : Watching.alerts()) {
            Map<?, ?> annotations = (Map<?, ?>) alert.get("annotations");
            assertThat((String) annotations.get("summary")).as("%s", alert.get("alert")).containsPattern("\\p{IsHan}{4}");
            String[] runbook = ((String) annotations.get("runbook")).split("#");
            List<String> sections = Pattern.compile("(?m)^#+ (.+)$").matcher(Files.readString(Path.of("..", runbook[0]))).results()
                    .map(heading -> heading.group(1).toLowerCase(Locale.ROOT).replace(' ', '-')).toList();
            assertThat(sections).as("%s", alert.get("alert")).contains(runbook[1]);
            assertThat(((Map<?, ?>) alert.get("labels")).get("severity")).isIn("warning", "critical");
        }
    }

    @Test
    void aQueryIsTakenApart() {
        var found = PromQl.selectors("sum by (job, le) (rate(a_bucket{job=~\"x\", outcome=\"failed\"}[5m])) / max(b) without (c) > 0.5");
        assertThat(found).extracting(PromQl.Selector::metric).containsExactly("a_bucket", "b");
        assertThat(found.getFirst().labels()).containsExactlyInAnyOrder("job", "le", "outcome");
        assertThat(found.getFirst().equal()).containsExactly(new String[] {"outcome", "failed"});
        assertThat(found.getLast().labels()).containsExactly("c");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sum(a", "a b", "rate(a)", "rate(a[5m]", "nosuch(a)", "a{b}", "a{b=1}", "a{b=\"1\" c=\"2\"}", "sum by job (a)", "a[5]", "a +", ")", "a ? b", ""})
    void whatIsNoPromQlIsRefused(String query) {
        assertThatIllegalArgumentException().isThrownBy(() -> PromQl.selectors(query));
    }
}
