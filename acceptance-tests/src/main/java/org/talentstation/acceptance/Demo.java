package org.talentstation.acceptance;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.talentstation.acceptance.client.Credentials;
import org.talentstation.acceptance.client.Gateway;
import org.talentstation.acceptance.client.Identity;
import org.talentstation.acceptance.client.Patience;
import org.talentstation.acceptance.client.Unavailable;
import org.talentstation.acceptance.story.Scene;
import org.talentstation.acceptance.story.Story;
import org.talentstation.acceptance.telling.Mismatch;
import org.talentstation.acceptance.telling.Narrator;
import org.talentstation.acceptance.years.Summary;
import org.talentstation.acceptance.years.YearsStory;

/**
 * {@code ./suite demo}: drives the main job through the gateway and compares every answer with what the Measures demand;
 * {@code --years 2}: two business years of many stations instead.
 * Exit code 0 all as demanded, 1 something was not (the first one is named), 75 the suite could not be reached.
 */
public final class Demo {

    static final int NOT_AS_DEMANDED = 1;
    static final int NOT_REACHED = 75;

    private Demo() {
    }

    public static void main(String[] words) {
        System.exit(run(words, System.getenv(), new PrintStream(System.out, true, StandardCharsets.UTF_8)));
    }

    static int run(String[] words, Map<String, String> environment, PrintStream out) {
        try {
            return play(DemoOptions.read(words), environment, out);
        } catch (IOException | IllegalArgumentException e) {
            out.println("演示无法开始：" + e.getMessage());
            return NOT_AS_DEMANDED;
        }
    }

    private static int play(DemoOptions options, Map<String, String> environment, PrintStream out) throws IOException {
        long begun = System.nanoTime();
        Narrator narrator = new Narrator(out, options.twoYears());
        try {
            Settings settings = Settings.of(environment);
            Patience patience = new Patience(settings.patience());
            Progress progress = Progress.resumeOrStart(settings.data(), options.anew(), options.twoYears() ? 'y' : 'r');
            out.println((progress.begun() ? "续跑演示 " : "演示 ") + progress.run() + ",网关 " + settings.gateway());
            Identity identity = new Identity(settings, Credentials.in(settings.data()), patience);
            Gateway gateway = new Gateway(settings.gateway(), patience);
            if (options.twoYears()) {
                Scene scene = new Scene(gateway, identity, narrator, progress, patience, step -> { });
                Summary summary = new YearsStory(scene, options.stations()).play();
                progress.finish(summary.json());
                out.println();
                summary.lines().forEach(out::println);
            } else {
                progress.finish(new Story(gateway, identity, narrator, progress, patience, step -> { }).play());
            }
            narrator.summary((System.nanoTime() - begun) / 1_000_000_000L);
            out.println("演示完成：每个答复都与《办法》一致。");
            return 0;
        } catch (Mismatch e) {
            narrator.stopped("演示停止，第一个与《办法》不符的答复：" + e.getMessage());
            return NOT_AS_DEMANDED;
        } catch (Unavailable e) {
            narrator.stopped("演示暂停：" + e.getMessage(), "请先运行 ./suite up，再运行 ./suite demo" + (options.twoYears() ? " --years 2" : "") + "：会从停下的地方继续，结果相同。");
            return NOT_REACHED;
        }
    }
}
