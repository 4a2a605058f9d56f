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
 * command that had reached the service before everything stopped is answered from its receipt. Steps may be done by several threads.
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
        return resumeOrStart(data, startAnew, 'r');
    }

    /** @param letter that the names of runs of this kind begin with */
    public static Progress resumeOrStart(Path data, boolean startAnew, char letter) throws IOException {
        Path folder = Files.createDirectories(data.resolve("demo"));
        Optional<Progress> newest;
        long count;
        try (Stream<Path> files = Files.list(folder)) {
            var runs = files.filter(f -> f.getFileName().toString().matches(letter + "\\d{4}[0-9a-f]{4}\\.json"))
                    .map(Progress::read).sorted(Comparator.comparing(Progress::run)).toList();
            newest = runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast());
            count = newest.map(p -> Long.parseLong(p.run().substring(1, 5))).orElse(0L);
        }
        if (!startAnew && newest.isPresent() && !newest.get().finished()) {
            return newest.get();
        }
        byte[] salt = new byte[2];
        new SecureRandom().nextBytes(salt);
        String run = "%c%04d%s".formatted(letter, count + 1, HexFormat.of().formatHex(salt));
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

    public synchronized boolean has(String step) {
        return steps().has(step);
    }

    /** What the step yielded, now or in an earlier session of this run. */
    public JsonNode step(String step, Supplier<JsonNode> work) {
        if (!has(step)) {
            keep(step, work.get());
        }
        return yielded(step);
    }

    private synchronized void keep(String step, JsonNode result) {
        steps().set(step, result);
        write();
    }

    private synchronized JsonNode yielded(String step) {
        return steps().get(step);
    }

    public synchronized void finish(JsonNode outcome) {
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
