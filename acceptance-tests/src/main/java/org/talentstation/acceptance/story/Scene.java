package org.talentstation.acceptance.story;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.talentstation.acceptance.Progress;
import org.talentstation.acceptance.client.Answer;
import org.talentstation.acceptance.client.Gateway;
import org.talentstation.acceptance.client.Identity;
import org.talentstation.acceptance.client.Patience;
import org.talentstation.acceptance.client.Unavailable;
import org.talentstation.acceptance.telling.Mismatch;
import org.talentstation.acceptance.telling.Narrator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What every step of the story is made of: commands, refusals that must come, facts that must hold. Each is done once per run; steps of their own keys may
 * be done at once by several threads, except moving the clock. */
public final class Scene {

    private static final JsonNode DONE = JsonNodeFactory.instance.booleanNode(true);

    private final Gateway gateway;
    private final Identity identity;
    private final Narrator narrator;
    private final Progress progress;
    private final Patience patience;
    private final People people;
    /** Newest position per service that this run wrote, so that a view is asked for what it must have seen. */
    private final Map<String, Long> positions = new ConcurrentHashMap<>();
    private final Consumer<String> beforeStep;
    private Runnable pendingClock;

    /** @param beforeStep told the key of each new step that asks the suite for something */
    public Scene(Gateway gateway, Identity identity, Narrator narrator, Progress progress, Patience patience, Consumer<String> beforeStep) {
        this.gateway = gateway;
        this.identity = identity;
        this.narrator = narrator;
        this.progress = progress;
        this.patience = patience;
        this.people = new People(identity.credentials());
        this.beforeStep = beforeStep;
    }

    public String run() {
        return progress.run();
    }

    /** A reference to a talent of the talent database, the same throughout the run. */
    String talent(int number) {
        return "talent-" + UUID.nameUUIDFromBytes((run() + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    public Identity identity() {
        return identity;
    }

    public People people() {
        return people;
    }

    public void chapter(String title) {
        narrator.chapter(title);
    }

    void note(String text) {
        narrator.note(text);
    }

    /** A command that must be accepted. Yields {id, version, position}. */
    public String command(String step, String who, String what, String path, Object body) {
        return commandUnless(step, who, what, path, body, null);
    }

    /** A command that must be accepted, or refused with {@code alreadyDone} where an earlier run did the same. */
    public String commandUnless(String step, String who, String what, String path, Object body, String alreadyDone) {
        return carriedOut(step, who, what, path, () -> post(step, who, path, body), alreadyDone);
    }

    /** A CSV file that must be accepted. */
    public String upload(String step, String who, String what, String path, String csv) {
        return carriedOut(step, who, what, path, () -> gateway.upload(identity.of(who), path, "text/csv", csv.getBytes(StandardCharsets.UTF_8), key(step)), null);
    }

    private String carriedOut(String step, String who, String what, String path, Supplier<Answer> call, String alreadyDone) {
        boolean before = progress.has(step);
        JsonNode done = progress.step(step, () -> {
            begin(step);
            Answer answer = call.get();
            if (alreadyDone != null && answer.problem("code").equals(alreadyDone)) {
                narrator.done(people.title(who), what, "此前的演示已办理(" + alreadyDone + ")");
                return json("id", "");
            }
            if (!answer.accepted()) {
                throw new Mismatch(people.title(who) + " " + what, "办理成功", answer.inWords());
            }
            narrator.done(people.title(who), what, answer.inWords());
            return answer.json();
        });
        if (before) {
            narrator.skipped(what);
        }
        positions.merge(service(path), done.path("position").asLong(0), Math::max);
        return done.path("id").asString("");
    }

    /** A command that is accepted as soon as the other service has learned what it needs; until then it answers one of {@code notYet}. */
    public String commandOnceLearned(String step, String who, String what, String path, Object body, String... notYet) {
        learned(step, who, what, path, body, notYet);
        return command(step, who, what, path, body);
    }

    /** A command that must be refused exactly so, once the other service has learned what it needs. */
    public void refusedOnceLearned(String step, String who, String what, String path, Object body, Refused expected, String... notYet) {
        learned(step, who, what, path, body, notYet);
        refused(step, who, what, path, body, expected);
    }

    private void learned(String step, String who, String what, String path, Object body, String... notYet) {
        once(step + ".learned", what, () -> {
            Answer[] last = {null};
            patience.first(() -> {
                last[0] = post(step, who, path, body);
                return List.of(notYet).contains(last[0].problem("code")) ? Optional.empty() : Optional.of(true);
            }).orElseThrow(() -> new Unavailable("%s 在 %d 秒内没有等到：%s".formatted(what, patience.seconds(), last[0].inWords())));
        });
    }

    /** A command that must be refused exactly so. */
    void refused(String step, String who, String what, String path, Object body, Refused expected) {
        once(step, what, () -> {
            Answer answer = post(step, who, path, body);
            if (!expected.matches(answer)) {
                throw new Mismatch(people.title(who) + " " + what, "拒绝 " + expected.inWords(), answer.inWords());
            }
            narrator.refused(people.title(who), what, answer.inWords());
        });
    }

    /** A fact that must hold now. */
    public void check(String step, String what, Object expected, Supplier<?> actual) {
        once(step, what, () -> {
            Object found = actual.get();
            if (!Objects.equals(expected, found)) {
                throw new Mismatch(what, expected, found);
            }
            narrator.checked(what, found);
        });
    }

    /** A fact that must come true by itself, within the patience: a view, the other service, the sweep. */
    public void arrives(String step, String what, Object expected, Supplier<?> actual) {
        once(step, what, () -> {
            Object[] last = {null};
            boolean came = patience.first(() -> {
                last[0] = actual.get();
                return Objects.equals(expected, last[0]) ? Optional.of(true) : Optional.empty();
            }).isPresent();
            if (!came) {
                throw new Unavailable("%d 秒内没有等到“%s”：应为 %s，最后为 %s".formatted(patience.seconds(), what, expected, last[0]));
            }
            narrator.checked(what, last[0]);
        });
    }

    /** Something worked out once and kept for the rest of the run. */
    public JsonNode remember(String step, Supplier<JsonNode> work) {
        return progress.step(step, () -> {
            begin(step);
            return work.get();
        });
    }

    boolean happened(String step) {
        return progress.has(step);
    }

    public void once(String step, String what, Runnable work) {
        if (progress.has(step)) {
            narrator.skipped(what);
            return;
        }
        progress.step(step, () -> {
            begin(step);
            work.run();
            return DONE;
        });
    }

    /** JSON of a query by a person; null for nobody. It has seen everything that this run has written. */
    public JsonNode look(String who, String path) {
        Answer answer = get(who == null ? null : identity.of(who), path, Map.of());
        if (answer.status() != 200) {
            throw new Mismatch((who == null ? "公众" : people.title(who)) + " 查询 " + path, "200", answer.inWords());
        }
        return answer.json();
    }

    /** Every row of a table, page by page. */
    public Stream<JsonNode> items(String who, String path) {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = look(who, path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor);
            page.path("items").forEach(all::add);
            cursor = page.path("next").asString("").isEmpty() ? "" : "&cursor=" + page.path("next").asString();
        } while (!cursor.isEmpty());
        return all.stream();
    }

    /** The 统一社会信用代码 of the host that a staff member belongs to. */
    public String hostOf(String account) {
        return identity.credentials().person(account).host();
    }

    /** Like {@link #look}, but an object that is not there yet is a missing node. */
    public JsonNode lookIfThere(String who, String path) {
        Answer answer = get(identity.of(who), path, Map.of());
        return answer.accepted() ? answer.json() : JsonNodeFactory.instance.missingNode();
    }

    Answer get(String token, String path, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(headers);
        long position = positions.getOrDefault(service(path), 0L);
        if (position > 0) {
            all.put("Await-Position", Long.toString(position));
        }
        return gateway.get(token, path, all);
    }

    /** Moves the suite's business clock; null is real time. A resumed run sets it again before its first new step. */
    public void clock(String step, String now) {
        String what = now == null ? "业务时钟恢复为真实时间" : "业务时钟调到 " + now.replace('T', ' ') + "(北京时间)";
        if (progress.has(step)) {
            pendingClock = () -> setClock(now, what);
            narrator.skipped(what);
            return;
        }
        pendingClock = null;
        setClock(now, what);
        progress.step(step, () -> DONE);
        narrator.done(people.title(People.OPERATOR), what, "");
    }

    private void setClock(String now, String what) {
        String path = "/station/v1/ops/business-clock";
        String token = identity.of(People.OPERATOR);
        Answer answer = now == null ? gateway.delete(token, path) : gateway.post(token, path, json("now", now), Map.of());
        if (!answer.accepted()) {
            throw new Mismatch("平台运维 " + what, "办理成功", answer.inWords());
        }
    }

    private void begin(String step) {
        settle();
        beforeStep.accept(step);
    }

    /** Before the first new step of a resumed run: the clock stands where the story left it, whoever moved it meanwhile. */
    private synchronized void settle() {
        if (pendingClock != null) {
            pendingClock.run();
            pendingClock = null;
        }
    }

    private Answer post(String step, String who, String path, Object body) {
        return gateway.post(identity.of(who), path, body, key(step));
    }

    private Map<String, String> key(String step) {
        return Map.of("Idempotency-Key", "demo-" + progress.run() + "-" + step);
    }

    private static String service(String path) {
        return path.split("/")[1];
    }

    public static ObjectNode json(Object... fields) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        for (int i = 0; i < fields.length; i += 2) {
            node.set((String) fields[i], JsonMapper.shared().valueToTree(fields[i + 1]));
        }
        return node;
    }
}
