package org.talentstation.acceptance.chaos;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.talentstation.acceptance.Settings;
import org.talentstation.acceptance.client.Credentials;
import org.talentstation.acceptance.client.Gateway;
import org.talentstation.acceptance.client.Identity;
import org.talentstation.acceptance.client.Patience;
import org.talentstation.acceptance.client.Unavailable;

/** What must hold after everything, asked from outside. */
public final class Invariants {

    /** A processor's row of {@code ./suite status}: service, head, name, position, lag. */
    private static final Pattern PROCESSOR = Pattern.compile("(?m)^(?:[a-z]+-)+service\\S*\\s+\\S+\\s+([A-Za-z-]+)\\s+\\S+\\s+(\\S+)\\s+\\S+$");

    private final SuiteScript suite;
    private final Reader auditor;
    private final Reader operator;
    private final Patience patience;
    private final PrintStream out;
    private final List<String> violations = new ArrayList<>();

    private Invariants(SuiteScript suite, Reader auditor, Reader operator, Patience patience, PrintStream out) {
        this.suite = suite;
        this.auditor = auditor;
        this.operator = operator;
        this.patience = patience;
        this.out = out;
    }

    /**
     * Asks a running suite. Every violation, in words; none is good.
     *
     * @param home where the suite's script is
     */
    public static List<String> violated(Path home, Settings settings, Patience patience, PrintStream out) {
        Identity identity = new Identity(settings, Credentials.in(settings.data()), patience);
        Gateway gateway = new Gateway(settings.gateway(), patience);
        return new Invariants(new SuiteScript(home, settings.data()), new Reader(gateway, identity, "auditor.sample"),
                new Reader(gateway, identity, "operator.sample"), patience, out).violated();
    }

    private List<String> violated() {
        out.println();
        out.println("== 演练后的核对");
        Map<String, List<String>> views = Replays.views(settled());
        List<String> services = List.copyOf(views.keySet());
        check("没有停放的事件和不能读取的消息", () -> services.stream().flatMap(service -> operator.all("/" + Logs.path(service) + "/v1/ops/dead-letters").stream()
                .map(letter -> service + " " + letter)).toList());
        Logs logs = Logs.read(auditor, services);
        out.println("    事件日志共 " + logs.size() + " 个事件");
        check("每个事件只有一次，每个对象的事件连续", logs::brokenStreams);
        check("每个原因只作用一次", logs::doubledEffects);
        check("发布的事件没有丢失，也没有凭空出现", logs::lostOnTheWay);
        check("资金：支付不超过补助，补助不超过专项资金，使用不超过到账，各账相符", () -> MoneyBooks.read(auditor).violated());
        check(views.values().stream().mapToInt(List::size).sum() + " 个视图与重放结果一致", () -> new Replays(operator, patience).different(views));
        check("统计事实与重建结果一致", () -> new FactsRebuilt(operator, patience).different());
        return violations;
    }

    private void check(String what, Supplier<List<String>> check) {
        List<String> found = check.get();
        out.println((found.isEmpty() ? "  ✓ " : "  ✗ ") + what);
        found.stream().limit(20).forEach(violation -> out.println("      " + violation));
        violations.addAll(found);
    }

    /** Every process is ready and nothing lags behind its log. */
    private String settled() {
        List<String> lagging = new ArrayList<>();
        return patience.first(() -> {
            SuiteScript.Ended status = suite.run("status");
            lagging.clear();
            PROCESSOR.matcher(status.output()).results().filter(row -> !row.group(2).equals("0")).forEach(row -> lagging.add(row.group(1)));
            return status.code() == 0 && lagging.isEmpty() ? Optional.of(status.output()) : Optional.empty();
        }).orElseThrow(() -> new Unavailable("套件在 %d 秒内没有全部就绪并处理完事件，滞后的处理器：%s".formatted(patience.seconds(), lagging)));
    }
}
