package org.talentstation.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.kernel.actor.Role;
import org.talentstation.registry.TalentRegistryServiceApplication;
import org.talentstation.registry.imports.rows.ImportRunner;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestIssuer;
import org.talentstation.testkit.TestServers;

/** A file of talents, from the sealed rows to durable events, against plain inserts of rows with the bytes of those events. */
final class ImportBench {

    private static final int ROWS = 2_000;
    private static final int TOGETHER = 100;
    private static final String HEADING = "姓名,公民身份号码,手机号码,工作单位,人才类别,专业领域,职称,辖区\r\n";

    private final int rounds;
    private final Consumer<String> tell;
    private int next;

    ImportBench(int rounds, Consumer<String> tell) {
        this.rounds = rounds;
        this.tell = tell;
    }

    List<Measured> run() throws Exception {
        try (TestServers servers = TestServers.start("registry"); ServiceUnderTest registry = ServiceUnderTest.start(TalentRegistryServiceApplication.class, servers,
                Map.of("logging.level.root", "ERROR", "talentstation.registry.master-key", "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="))) {
            // What follows the log is not what is measured.
            registry.bean(Processors.class).stop();
            ImportRunner runner = registry.bean(ImportRunner.class);
            runner.stop();
            tell.accept("预热");
            for (int i = 0; i < 5; i++) {
                imported(registry, runner);
            }
            try (RawAppends raw = new RawAppends(servers, "registry", "registry.talent-registered")) {
                Measured alone = Comparison.run("import", "rows/s of an import of talents ÷ raw inserts of the same events, one by one ≥ 0.5", true, 0.5, rounds,
                        () -> raw.perSecond(ROWS, 1), () -> imported(registry, runner), tell);
                Measured together = Comparison.run("import-batch", "rows/s of an import of talents ÷ raw inserts of the same events, a hundred in a transaction ≥ 0.5", true, 0.5,
                        rounds, () -> raw.perSecond(ROWS, TOGETHER), () -> imported(registry, runner), tell);
                return List.of(alone, together);
            } finally {
                runner.start();
            }
        }
    }

    private double imported(ServiceUnderTest registry, ImportRunner runner) {
        StringBuilder file = new StringBuilder(HEADING);
        for (int i = 0; i < ROWS; i++) {
            file.append("某人").append(++next).append(',').append(number(next)).append(",,某研究院").append(next % 50).append(",青年人才,520:高级;413,研究员,环翠区\r\n");
        }
        var accepted = registry.request("POST", "/registry/v1/imports?kind=talents", TestIssuer.token("bureau.officer", null, null, Role.BUREAU_OFFICER),
                file.toString().getBytes(StandardCharsets.UTF_8), "Content-Type", "text/csv", "Idempotency-Key", UUID.randomUUID().toString());
        if (accepted.status() != 201) {
            throw new IllegalStateException(accepted.text());
        }
        long begun = System.nanoTime();
        int rows = runner.pass();
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (rows != ROWS) {
            throw new IllegalStateException(rows + " rows were imported");
        }
        return rows / seconds;
    }

    /** A valid number that nobody else has. */
    private static String number(int n) {
        String seventeen = "371002%04d%02d%02d%03d".formatted(1950 + n / 1_000 / 336, 1 + n / 1_000 % 336 / 28, 1 + n / 1_000 % 28, n % 1_000);
        int product = 0;
        for (char digit : seventeen.toCharArray()) {
            product = (product + digit - '0') * 2 % 11;
        }
        return seventeen + "0123456789X".charAt((12 - product) % 11);
    }
}
