package org.talentstation.acceptance.chaos;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.talentstation.acceptance.SuiteProcesses;

/**
 * Who is killed where, wholly decided by the seed: first each service at each step from which one service acts on another (the talent registry at its own), then
 * any process at any step, up to the number asked for. At most one kill a step and round.
 */
final class KillPlan {

    static final List<String> SERVICES = List.of("station-service", "evaluation-service", "subsidy-service");
    private static final String REGISTRY = "talent-registry-service";
    /** Where the talent registry acts on its own objects, or tells another service. */
    private static final List<String> REGISTRY_STEPS = List.of("q.twice", "q.accept", "q.convert", "q.erase");
    private static final List<String> ALL = List.of("station-service", "evaluation-service", "subsidy-service", REGISTRY, "analytics-service", "gateway", "identity-server",
            "kafka", "platform", SuiteProcesses.POSTGRES);
    private static final int LONGEST_DELAY = 400;

    private final Map<String, List<Kill>> byStep = new LinkedHashMap<>();
    private final int all;
    private final Random random;
    private int done;

    private KillPlan(List<Kill> kills, Random random) {
        this.random = random;
        all = kills.size();
        kills.forEach(kill -> byStep.computeIfAbsent(kill.step(), step -> new ArrayList<>()).add(kill));
    }

    /**
     * @param flows steps from which one service acts on another
     * @param steps every step of the story
     */
    static KillPlan of(long seed, int kills, Collection<String> flows, Collection<String> steps) {
        Random random = new Random(seed);
        List<Kill> named = new ArrayList<>();
        flows.forEach(step -> SERVICES.forEach(service -> named.add(new Kill(service, step, random.nextInt(LONGEST_DELAY)))));
        REGISTRY_STEPS.stream().filter(steps::contains).forEach(step -> named.add(new Kill(REGISTRY, step, random.nextInt(LONGEST_DELAY))));
        Collections.shuffle(named, random);
        List<Kill> chosen = new ArrayList<>(named.subList(0, Math.min(kills, named.size())));
        List<String> anywhere = List.copyOf(steps);
        while (chosen.size() < kills) {
            chosen.add(new Kill(ALL.get(random.nextInt(ALL.size())), anywhere.get(random.nextInt(anywhere.size())), random.nextInt(LONGEST_DELAY)));
        }
        return new KillPlan(chosen, random);
    }

    /** The next kill at this step; it counts as done. */
    Optional<Kill> at(String step) {
        List<Kill> left = byStep.getOrDefault(step, List.of());
        if (left.isEmpty()) {
            return Optional.empty();
        }
        done++;
        return Optional.of(left.removeFirst());
    }

    /** What is left moves to steps that a round really has: some are taken only where an earlier run has not been. */
    void moveTo(Collection<String> steps) {
        List<String> anywhere = List.copyOf(steps);
        List<Kill> left = byStep.values().stream().flatMap(List::stream).toList();
        byStep.clear();
        left.forEach(kill -> {
            String step = steps.contains(kill.step()) ? kill.step() : anywhere.get(random.nextInt(anywhere.size()));
            byStep.computeIfAbsent(step, s -> new ArrayList<>()).add(new Kill(kill.process(), step, kill.delayMillis()));
        });
    }

    int all() {
        return all;
    }

    int done() {
        return done;
    }

    boolean isOver() {
        return done == all;
    }
}
