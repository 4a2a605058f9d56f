package org.talentstation.container;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the Dockerfile makes of one module, made in a folder without an engine: each COPY and RUN of its stages after the Maven build, as it stands there, with the
 * container's folders laid into this one. Programs run as the image's user when the test runs as root, else as oneself. Where the test's JVM is older than the
 * image's, which fills and reads an AOT cache since 25, that part is left out. Nothing is installed: that would be on this machine.
 */
final class BuiltImage {
    private static final Pattern FOLDER = Pattern.compile("(?<![\\w./])/(src|built|layers|app|data|tmp)(?=[/\\s]|$)");
    private static final String AOT = "-XX:AOTCache";
    private static final String INSTALLS = "apt-get install";
    private static final boolean KNOWS_AOT = Runtime.version().feature() >= 25;
    private static final Dockerfile DOCKERFILE = Dockerfile.read();
    private static final Dockerfile.Stage SERVICE = DOCKERFILE.stage("service");

    private final Path root;
    private final Map<String, String> arguments;
    private final String user;

    private BuiltImage(Path root, String module) throws IOException {
        this.root = root;
        this.arguments = Map.of("MODULE", module);
        this.user = ownUser().equals("0:0") ? SERVICE.last("USER").orElseThrow().rest() : ownUser();
    }

    /** @param withTraining whether the start that fills the AOT cache is run too; it costs most of the time */
    static BuiltImage of(String module, Path root, boolean withTraining) throws Exception {
        Files.createDirectories(root, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        BuiltImage image = new BuiltImage(root, module);
        image.shell("install -d -m 1777 /tmp");
        for (Dockerfile.Stage stage : List.of(DOCKERFILE.stage("layers"), SERVICE)) {
            for (Dockerfile.Instruction step : stage.instructions()) {
                switch (step.name()) {
                    case "COPY" -> image.copy(step.rest());
                    case "RUN" -> {
                        if (!step.rest().contains(INSTALLS) && (withTraining && KNOWS_AOT || !step.rest().contains(AOT))) {
                            image.shell(step.rest());
                        }
                    }
                    default -> { }
                }
            }
        }
        return image;
    }

    /** The image's ENTRYPOINT as a process with this environment and nothing else, its output in {@code log}. */
    Process start(Map<String, String> environment, Path log) throws IOException {
        return process(SERVICE.last("ENTRYPOINT").orElseThrow().words(), environment).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }

    /** Runs the HEALTHCHECK once. */
    boolean isHealthy(Map<String, String> environment) throws IOException, InterruptedException {
        Process check = process(SERVICE.last("HEALTHCHECK").orElseThrow().words(), environment)
                .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        return check.waitFor() == 0;
    }

    /** Where a folder of the container is. */
    String at(String text) {
        return FOLDER.matcher(text).replaceAll(found -> Matcher.quoteReplacement((found.group(1).equals("src") ? Repository.ROOT : root.resolve(found.group(1))).toString()));
    }

    /** Every file outside the folders that are mounted writable, with its size and date. */
    Map<String, String> readOnlyFiles() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(root.resolve("app"))) {
            for (Path file : all.toList()) {
                files.put(file.toString(), Files.size(file) + " " + Files.getLastModifiedTime(file));
            }
        }
        return files;
    }

    private ProcessBuilder process(List<String> words, Map<String, String> environment) {
        List<String> command = new ArrayList<>();
        if (ownUser().equals("0:0")) {
            String[] ids = user.split(":");
            command.addAll(List.of("setpriv", "--reuid", ids[0], "--regid", ids[1], "--clear-groups", "--no-new-privs"));
        }
        words.stream().filter(word -> KNOWS_AOT || !word.startsWith(AOT)).map(this::at).forEach(command::add);
        ProcessBuilder builder = new ProcessBuilder(command).directory(root.resolve("app").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", javaFirst());
        // A container's /tmp is its own.
        builder.environment().put("JDK_JAVA_OPTIONS", "-Djava.io.tmpdir=" + root.resolve("tmp"));
        SERVICE.instructions().stream().filter(step -> step.name().equals("ENV"))
                .forEach(step -> builder.environment().put(step.rest().split("=")[0], step.rest().split("=")[1]));
        environment.forEach((name, value) -> builder.environment().put(name, at(value)));
        return builder;
    }

    private void copy(String rest) throws Exception {
        String[] words = rest.replaceFirst("--from=\\w+ ", "").split(" ");
        shell(words[0].endsWith("/") ? "mkdir -p %2$s && cp -a %1$s. %2$s".formatted((Object[]) words)
                : "mkdir -p %3$s && cp -a %1$s %2$s".formatted(words[0], words[1], new File(words[1]).getParent()));
    }

    private void shell(String step) throws Exception {
        String command = at(Dockerfile.with(arguments, step)).replace("-o 10001 -g 10001", "-o %s -g %s".formatted((Object[]) user.split(":")));
        ProcessBuilder builder = new ProcessBuilder("sh", "-euc", command).redirectErrorStream(true);
        builder.environment().put("PATH", javaFirst());
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("step of the Dockerfile: " + command + "\n" + output);
        }
    }

    private static String javaFirst() {
        return Path.of(System.getProperty("java.home"), "bin") + File.pathSeparator + System.getenv("PATH");
    }

    private static String ownUser() {
        try {
            Path self = Path.of("/proc/self");
            return Files.getAttribute(self, "unix:uid") + ":" + Files.getAttribute(self, "unix:gid");
        } catch (IOException | UnsupportedOperationException noSuchFolder) {
            return "own:own";
        }
    }
}
