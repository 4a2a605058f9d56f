package org.talentstation.chassis.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.refusal.Refusal;

/** Articles of the Measures by the stored names of the events that rest on them; known by type, so old events answer too. */
final class EventArticles {

    private static final Pattern ARTICLE = Pattern.compile("([1-9]|1[0-8])(\\([1-9]\\))?");

    private final Map<String, List<String>> byEvent = new HashMap<>();

    EventArticles(Collection<Class<?>> events) {
        for (Class<?> event : events) {
            byEvent.put(EventTypes.nameOf(event), EventTypes.lawOf(event).map(RestsOn::value).map(List::of).orElse(List.of()));
        }
    }

    /** Of an event by its stored name; empty for none. */
    List<String> of(String event) {
        return byEvent.getOrDefault(event, List.of());
    }

    /** Names of the events that rest on the article, or on an item of it. Refuses what names no article (INVALID_PARAMETER). */
    List<String> eventsRestingOn(String text) {
        String asked = text.replace('（', '(').replace('）', ')');
        if (!ARTICLE.matcher(asked).matches()) {
            throw Refusal.invalid("INVALID_PARAMETER", "article", "参数“article”须为条款的简写：第七条为 7，第七条第三项为 7(3)，条为 1 至 18。");
        }
        return byEvent.entrySet().stream().filter(e -> e.getValue().stream().anyMatch(a -> a.equals(asked) || a.startsWith(asked + "(")))
                .map(Map.Entry::getKey).sorted().toList();
    }
}
