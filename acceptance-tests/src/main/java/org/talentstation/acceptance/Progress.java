package org.talentstation.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * How far a run of the demonstration came, in {@code <data>/demo/<run>.json}: one entry per step with what it yielded.
 * A step that is in the file is not done again; one that is not is done with a key derived from the run, so that a
 * command that had reached the service before everything stopped is answered from its receipt.
 */
public final class Progress {

    private final Path file;
    private final ObjectNode state;

    private Progress(Path file, ObjectNode state) {
        this.file = file;
        this.state = state;
    }

    /** The newest run if it is unfinished, else a new one. */
    public static Progress resumeOrStart(Path data, boolean startAnew) throws IOException {
        Path folder = Files.createDirectories(data.resolve("demo"));
        Optional<Progress> newest;
        long count;
        try (Stream<Path> files = Files.list(folder)) {
            var runs = files.filter(f -> f.getFileName().toString().matches("r\\d{4}[0-9a-f]{4}\\.json"))
                    .map(Progress::read).sorted(Comparator.comparing(Progress::run)).toList();
            newest = runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast());
            count = newest.map(p -> Long.parseLong(p.run().substring(1, 5))).orElse(0L);
        }
        if (!startAnew && newest.isPresent() && !newest.get().finished()) {
            return newest.get();
        }
        byte[] salt = new byte[2];
        new SecureRandom().nextBytes(salt);
        String run = "r%04d%s".formatted(count + 1, HexFormat.of().formatHex(salt));
        ObjectNode state = JsonMapper.shared().createObjectNode();
        state.put("run", run).put("finished", false).putObject("steps");
        Progress progress = new Progress(folder.resolve(run + ".json"), state);
        progress.write();
        return progress;
    }

    private static Progress read(Path file) {
        return new Progress(file, (ObjectNode) JsonMapper.shared().readTree(file.toFile()));
    }

    /** Short and unique on this data folder, such as {@code r0003a1f9}. */
    public String run() {
        return state.path("run").asString();
    }

    public boolean finished() {
        return state.path("finished").asBoolean();
    }

    public boolean begun() {
        return !steps().isEmpty();
    }

    public boolean has(String step) {
        return steps().has(step);
    }

    /** What the step yielded, now or in an earlier session of this run. */
    public JsonNode step(String step, Supplier<JsonNode> work) {
        if (!has(step)) {
            JsonNode result = work.get();
            steps().set(step, result);
            write();
        }
        return steps().get(step);
    }

    public void finish(JsonNode outcome) {
        state.put("finished", true).set("outcome", outcome);
        write();
    }

    private ObjectNode steps() {
        return (ObjectNode) state.get("steps");
    }

    private void write() {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            Files.writeString(draft, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(state));
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
