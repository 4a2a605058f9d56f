package org.talentstation.acceptance.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.talentstation.acceptance.Progress;
import org.talentstation.acceptance.Settings;
import org.talentstation.acceptance.SuiteProcesses;
import org.talentstation.acceptance.client.Credentials;
import org.talentstation.acceptance.client.Gateway;
import org.talentstation.acceptance.client.Identity;
import org.talentstation.acceptance.client.Patience;
import org.talentstation.acceptance.client.Unavailable;
import org.talentstation.acceptance.story.Story;
import org.talentstation.acceptance.telling.Mismatch;
import org.talentstation.acceptance.telling.Narrator;
import tools.jackson.databind.JsonNode;

/**
 * {@code ./suite chaos}: plays the story once undisturbed, then again and again while processes are killed as the seed decides. Each round must end as the
 * first did; at last everything that must hold is asked from outside. Exit code 0 all held, 1 something did not, 75 the suite could not be reached.
 */
public final class Chaos {

    private static final int NOT_AS_DEMANDED = 1;
    private static final int NOT_REACHED = 75;
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final PrintStream NOWHERE = new PrintStream(PrintStream.nullOutputStream());

    private final Path home;
    private final Settings settings;
    private final SuiteScript suite;
    private final PrintStream out;
    private final Patience patience = new Patience(PATIENCE);

    private Chaos(Path home, Settings settings, PrintStream out) {
        this.home = home;
        this.settings = settings;
        this.suite = new SuiteScript(home, settings.data());
        this.out = out;
    }

    public static void main(String[] words) {
        System.exit(run(words, System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] words, Map<String, String> environment, PrintStream out) {
        try {
            int kills = Math.toIntExact(number(words, "--kills", 100));
            long seed = number(words, "--seed", new SecureRandom().nextInt(Integer.MAX_VALUE));
            Settings settings = Settings.of(environment);
            out.println("混沌演练：kill -9 共 " + kills + " 次，种子 " + seed + "（重做：./suite chaos --kills " + kills + " --seed " + seed + "）");
            return new Chaos(Path.of(environment.get("TALENTSTATION_HOME")), settings, out).play(kills, seed);
        } catch (Mismatch e) {
            out.println("演练停止，第一个不符之处：" + e.getMessage());
            return NOT_AS_DEMANDED;
        } catch (Unavailable e) {
            out.println("演练停止：" + e.getMessage());
            return NOT_REACHED;
        } catch (IOException | IllegalArgumentException | IllegalStateException e) {
            out.println("演练停止：" + e.getMessage());
            return NOT_AS_DEMANDED;
        }
    }

    private int play(int kills, long seed) throws IOException {
        long begun = System.nanoTime();
        Set<String> steps = new LinkedHashSet<>();
        out.println("第 0 轮：不受干扰");
        JsonNode undisturbed = round(steps::add);
        KillPlan plan = KillPlan.of(seed, kills, Story.FLOWS, steps);
        for (int round = 1; !plan.isOver(); round++) {
            out.println("[%d 秒] 第 %d 轮，已结束进程 %d 次".formatted((System.nanoTime() - begun) / 1_000_000_000L, round, plan.done()));
            Killer killer = new Killer(plan, suite, new SuiteProcesses(settings.data()), out);
            int before = plan.done();
            Set<String> again = new LinkedHashSet<>();
            JsonNode outcome = round(killer.andThen(again::add));
            killer.healed();
            if (plan.done() == before) {
                plan.moveTo(again);
            }
            if (!outcome.equals(undisturbed)) {
                throw new Mismatch("第 " + round + " 轮结束时各视图的内容", undisturbed, outcome);
            }
        }
        List<String> violated = Invariants.violated(home, settings, patience, out);
        out.println(violated.isEmpty() ? "演练完成：kill -9 %d 次，用时 %d 秒，全部恒等式成立（种子 %d）。".formatted(plan.done(), (System.nanoTime() - begun) / 1_000_000_000L, seed)
                : "演练发现 " + violated.size() + " 处不符（种子 " + seed + "）。");
        return violated.isEmpty() ? 0 : NOT_AS_DEMANDED;
    }

    private JsonNode round(Consumer<String> beforeStep) throws IOException {
        Progress progress = Progress.resumeOrStart(settings.data(), true);
        Identity identity = new Identity(settings, Credentials.in(settings.data()), patience);
        JsonNode outcome = new Story(new Gateway(settings.gateway(), patience), identity, new Narrator(NOWHERE), progress, patience, beforeStep).play();
        progress.finish(outcome);
        return outcome;
    }

    private static long number(String[] words, String option, long standard) {
        for (int i = 0; i < words.length; i++) {
            if (words[i].equals(option)) {
                if (i + 1 == words.length || !words[i + 1].matches("\\d{1,9}")) {
                    throw new IllegalArgumentException(option + " 后须写一个数字");
                }
                return Long.parseLong(words[i + 1]);
            }
        }
        return standard;
    }
}
