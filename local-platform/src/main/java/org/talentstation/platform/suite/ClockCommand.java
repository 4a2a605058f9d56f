package org.talentstation.platform.suite;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.talentstation.platform.process.SuiteFailure;
import tools.jackson.databind.json.JsonMapper;

/** Shows the suite's business clock; sets it through the operator's command of the station service, as any operator's program would. */
final class ClockCommand {
    private static final String ENDPOINT = "/station/v1/ops/business-clock";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final SuiteOptions options;
    private final Clock clock;
    private final PrintStream out;

    ClockCommand(SuiteOptions options, Clock clock, PrintStream out) {
        this.options = options;
        this.clock = clock;
        this.out = out;
    }

    /** @param words {@code show}, {@code set 2021-02-03T09:00} (Asia/Shanghai) or {@code reset} */
    void run(List<String> words) {
        String action = words.isEmpty() ? "show" : words.getFirst();
        switch (action) {
            case "show" -> { }
            case "set" -> set(words);
            case "reset" -> new Operator(options).delete(ENDPOINT);
            default -> throw new SuiteFailure("用法：./suite clock show | set 2021-02-03T09:00 | reset");
        }
        show();
    }

    private void set(List<String> words) {
        if (words.size() < 2) {
            throw new SuiteFailure("用法：./suite clock set 2021-02-03T09:00（北京时间）");
        }
        try {
            String now = DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.parse(words.get(1)));
            new Operator(options).post(ENDPOINT, "{\"now\":\"" + now + "\"}");
        } catch (DateTimeParseException e) {
            throw new SuiteFailure("不是日期时间：" + words.get(1) + "，应如 2021-02-03T09:00");
        }
    }

    private void show() {
        long offset = offsetSeconds();
        LocalDateTime business = LocalDateTime.ofInstant(clock.instant().plusSeconds(offset), ZONE);
        out.println("业务时钟 " + SHOWN.format(business) + (offset == 0 ? "（真实时间）" : "（比真实时间差 %+d 秒）".formatted(offset)));
    }

    private long offsetSeconds() {
        Path file = options.data().resolve("business-clock.json");
        try {
            return Files.exists(file) ? JsonMapper.shared().readTree(Files.readString(file)).path("offsetSeconds").asLong(0) : 0;
        } catch (IOException e) {
            throw new SuiteFailure("无法读取 " + file + "：" + e.getMessage());
        }
    }
}
