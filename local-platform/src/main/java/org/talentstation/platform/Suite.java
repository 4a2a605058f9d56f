package org.talentstation.platform;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.talentstation.platform.process.SuiteFailure;
import org.talentstation.platform.suite.SuiteCommands;
import org.talentstation.platform.suite.SuiteOptions;

/** Command line of the suite: {@code up}, {@code down}, {@code status}, {@code logs}, {@code clock}, {@code letters}, {@code history}, {@code replay}, {@code demo}, and {@code running} for the script. Exit code 0 done, 1 not done, and why is said on standard error. */
public final class Suite {
    private Suite() {
    }

    public static void main(String[] args) {
        System.exit(run(Arrays.asList(args)));
    }

    private static int run(List<String> words) {
        // Here, because its first use from several threads at once prints warnings.
        LoggerFactory.getILoggerFactory();
        try {
            if (words.isEmpty()) {
                throw new SuiteFailure("缺少子命令");
            }
            SuiteOptions options = SuiteOptions.read(words.subList(1, words.size()), System.getenv());
            return new SuiteCommands(options, System.out).run(words.getFirst());
        } catch (SuiteFailure e) {
            System.err.println(e.getMessage());
            return 1;
        } catch (IOException e) {
            System.err.println("出错：" + e.getMessage());
            return 1;
        }
    }
}
