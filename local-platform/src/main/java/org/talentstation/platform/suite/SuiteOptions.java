package org.talentstation.platform.suite;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.talentstation.platform.process.SuiteFailure;

/**
 * Where the suite keeps its data and on which ports it listens. A flag wins over a variable, a variable over what the data folder
 * remembers, that over the default; {@code --port-base N} numbers the ports N, N+1, … in the order of {@link Port}.
 *
 * @param home the repository's root, where the modules' jars are
 * @param instances of each service that can have two
 * @param arguments what is left of the command line after the options
 */
public record SuiteOptions(Path home, Path data, Map<Port, Integer> ports, int instances, List<String> arguments) {
    private static final String FILE = "options.properties";
    private static final String INSTANCES = "instances";
    /** Belong to {@code demo} and {@code replay} and have no value. */
    private static final Set<String> SWITCHES = Set.of("--new", ReplayCommand.DRY_RUN);
    /** Belong to {@code demo} and {@code chaos} and have one. */
    private static final Set<String> VALUED = Set.of("--kills", "--seed", "--years", "--stations");

    public SuiteOptions {
        ports = Map.copyOf(ports);
        arguments = List.copyOf(arguments);
    }

    /** @throws SuiteFailure for an unknown flag, a flag without a value, or a port outside 1–65535 */
    public static SuiteOptions read(List<String> commandLine, Map<String, String> environment) {
        Map<String, String> flags = new HashMap<>();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < commandLine.size(); i++) {
            String word = commandLine.get(i);
            if (!word.startsWith("--") || SWITCHES.contains(word)) {
                arguments.add(word);
                continue;
            }
            int equals = word.indexOf('=');
            String flag = equals < 0 ? word : word.substring(0, equals);
            if (equals < 0 && i + 1 == commandLine.size()) {
                throw new SuiteFailure("选项 " + flag + " 缺少值");
            }
            String value = equals < 0 ? commandLine.get(++i) : word.substring(equals + 1);
            if (VALUED.contains(flag)) {
                arguments.addAll(List.of(flag, value));
            } else {
                flags.put(flag, value);
            }
        }
        Path home = Path.of(environment.getOrDefault("TALENTSTATION_HOME", ".")).toAbsolutePath().normalize();
        String chosen = flags.containsKey("--data") ? flags.remove("--data") : environment.get("TALENTSTATION_DATA");
        Path data = (chosen == null || chosen.isBlank() ? home.resolve("data") : Path.of(chosen)).toAbsolutePath().normalize();
        Properties remembered = remembered(data);
        Map<Port, Integer> ports = ports(flags, environment, remembered);
        int instances = instances(flags.remove("--instances"), environment.get("TALENTSTATION_INSTANCES"), remembered.getProperty(INSTANCES));
        if (!flags.isEmpty()) {
            throw new SuiteFailure("未知选项 " + String.join("、", flags.keySet()) + "；./suite help 列出全部选项");
        }
        return new SuiteOptions(home, data, ports, instances, arguments);
    }

    /** What runs, runs on what was remembered: used by every command but {@code up}, so that a stray variable can't mislead it. */
    public SuiteOptions asRemembered() {
        Map<Port, Integer> known = new EnumMap<>(ports);
        Properties remembered = remembered(data);
        for (Port port : Port.values()) {
            if (remembered.containsKey(port.key())) {
                known.put(port, number(port.key(), remembered.getProperty(port.key())));
            }
        }
        return new SuiteOptions(home, data, known, instances(null, null, remembered.getProperty(INSTANCES)), arguments);
    }

    public void remember() throws IOException {
        Properties properties = new Properties();
        ports.forEach((port, number) -> properties.setProperty(port.key(), Integer.toString(number)));
        properties.setProperty(INSTANCES, Integer.toString(instances));
        Files.createDirectories(data);
        try (Writer out = Files.newBufferedWriter(data.resolve(FILE), StandardCharsets.UTF_8)) {
            properties.store(out, null);
        }
    }

    public int port(Port port) {
        return ports.get(port);
    }

    /** For example {@code http://127.0.0.1:8080}. */
    public String url(Port port) {
        return "http://127.0.0.1:" + port(port);
    }

    private static Map<Port, Integer> ports(Map<String, String> flags, Map<String, String> environment, Properties remembered) {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        String base = flags.containsKey("--port-base") ? flags.remove("--port-base") : environment.get("TALENTSTATION_PORT_BASE");
        for (Port port : Port.values()) {
            String flag = flags.remove(port.option());
            String variable = environment.get(port.variable());
            if (flag != null) {
                ports.put(port, number(port.option(), flag));
            } else if (variable != null && !variable.isBlank()) {
                ports.put(port, number(port.variable(), variable));
            } else if (base != null && !base.isBlank()) {
                ports.put(port, number("--port-base", Integer.toString(number("--port-base", base) + port.ordinal())));
            } else {
                ports.put(port, number(port.key(), remembered.getProperty(port.key(), Integer.toString(port.standard()))));
            }
        }
        return ports;
    }

    private static int instances(String flag, String variable, String remembered) {
        String chosen = flag != null ? flag : variable != null && !variable.isBlank() ? variable : remembered != null ? remembered : "1";
        if (chosen.equals("1") || chosen.equals("2")) {
            return Integer.parseInt(chosen);
        }
        throw new SuiteFailure("--instances 的值 " + chosen + " 不是 1 或 2");
    }

    private static int number(String option, String text) {
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535) {
            return Integer.parseInt(text);
        }
        throw new SuiteFailure(option + " 的值 " + text + " 不是 1–65535 之间的端口");
    }

    private static Properties remembered(Path data) {
        Properties properties = new Properties();
        Path file = data.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException e) {
                throw new SuiteFailure("无法读取 " + file + "：" + e.getMessage());
            }
        }
        return properties;
    }
}
