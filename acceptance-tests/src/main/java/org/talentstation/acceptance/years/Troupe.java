package org.talentstation.acceptance.years;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.talentstation.acceptance.client.Unavailable;
import org.talentstation.acceptance.story.Cast;
import org.talentstation.acceptance.story.Scene;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** All stations of a run, what the suite calls them, and several hands to act for them at once. */
record Troupe(Scene scene, Cast cast, List<StationPlan> stations) {

    private static final int HANDS = 4;

    /** Does the work for each; the first that fails stops those that have not begun, and is thrown. */
    void each(Consumer<StationPlan> work) {
        try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
            List<Future<?>> begun = stations.stream().<Future<?>>map(s -> hands.submit(() -> work.accept(s))).toList();
            RuntimeException first = null;
            for (Future<?> one : begun) {
                try {
                    one.get();
                } catch (CancellationException e) {
                    continue;
                } catch (ExecutionException e) {
                    if (first == null) {
                        first = e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
                        begun.forEach(other -> other.cancel(false));
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new Unavailable("被中断");
                }
            }
            if (first != null) {
                throw first;
            }
        }
    }

    List<StationPlan> which(Predicate<StationPlan> those) {
        return stations.stream().filter(those).toList();
    }

    /** A name that only this run has, by which its objects are found in every view. */
    String named(String name) {
        return name + "(" + scene.run() + ")";
    }

    /** Every row of this run's objects in a table. */
    List<JsonNode> rows(String who, String table) {
        return scene.items(who, table + (table.contains("?") ? "&" : "?") + "q=" + scene.run()).toList();
    }

    /** The ids that one query found for many, kept for the rest of the run. */
    JsonNode ids(String step, Function<JsonNode, String> key, String idField, Supplier<Iterable<JsonNode>> rows) {
        return scene.remember(step, () -> {
            ObjectNode found = Scene.json();
            rows.get().forEach(row -> found.set(key.apply(row), row.path(idField)));
            return found;
        });
    }

    String stationId(StationPlan station) {
        return cast.stationId(station.applicant());
    }
}
