package org.talentstation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;
import org.talentstation.chassis.automation.Automation;
import org.talentstation.chassis.automation.Sweep;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.chassis.view.View;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.event.RestsOn;

/**
 * docs/event-model.md is true: its tables of this service name exactly the commands, events, automations, published
 * events, views and endpoints that the code has. A name in brackets among the views is of what is no read model, among the commands of an administrative action.
 */
public abstract class EventModelContract {

    /** Articles 1 to 18 and, in brackets, an item. */
    private static final Pattern ARTICLE = Pattern.compile("([1-9]|1[0-8])(\\([1-9]\\))?");

    /** Such as {@code station-service}: the document's section. */
    protected abstract String serviceName();

    /** Where the service's code lies, such as {@code org.talentstation.station}. */
    protected abstract String servicePackage();

    /** The running service; started once per class. */
    protected abstract ServiceUnderTest service();

    /** Whether any event leaves the service. */
    protected boolean publishes() {
        return true;
    }

    protected Path document() {
        return Path.of("../docs/event-model.md");
    }

    @Test
    void everyCommandIsInTheModelAndTheModelNamesNoOther() {
        List<String> documented = model().column("Commands", 0).stream().filter(name -> !name.startsWith("(")).toList();
        assertThat(documented).doesNotHaveDuplicates();
        same("commands", documented, commands());
    }

    @Test
    void everyEventIsInTheModelAndTheModelNamesNoOther() {
        same("events", flat(model().column("Commands", 3), EventModelDocument::commaSeparated), events());
    }

    @Test
    void everyEventSaysOnWhichArticlesItRestsOrWhyOnNone() {
        assertThat(service().bean(EventTypes.class).all()).allSatisfy(event -> {
            RestsOn law = EventTypes.lawOf(event).orElseThrow(() -> new AssertionError(event.getName() + " has no @RestsOn"));
            assertThat(law.value()).as(event.getName()).allMatch(article -> ARTICLE.matcher(article).matches()).doesNotHaveDuplicates();
            assertThat(law.noArticle().isBlank()).as("%s: either articles, or why there is none", event.getName()).isEqualTo(law.value().length > 0);
        });
    }

    @Test
    void everyArticleAndItsEventsAreInTheModel() {
        Map<String, Set<String>> coded = new TreeMap<>();
        for (Class<?> event : EventTypes.inPackages(List.of(servicePackage())).all()) {
            EventTypes.lawOf(event).ifPresent(law -> Arrays.stream(law.value())
                    .forEach(article -> coded.computeIfAbsent(article, a -> new TreeSet<>()).add(event.getSimpleName())));
        }
        Map<String, Set<String>> documented = new TreeMap<>();
        model().table("Articles").forEach(row -> documented.put(row.getFirst(), EventModelDocument.commaSeparated(row.get(1))));
        assertThat(documented).as("articles and their events, in docs/event-model.md and in the code").isEqualTo(coded);
    }

    @Test
    void everyAutomationAndSweepIsInTheModelAndTheModelNamesNoOther() {
        List<String> names = Stream.concat(
                service().context().getBeanProvider(Automation.class).stream().map(Automation::name),
                service().context().getBeanProvider(Sweep.class).stream().map(Sweep::name)).toList();
        same("automations", model().column("Automations", 0), names);
    }

    @Test
    void everyAutomationReactsToWhatTheModelSaysWithTheCommandsItNames() {
        for (List<String> row : model().table("Automations")) {
            service().context().getBeanProvider(Automation.class).stream().filter(a -> a.name().equals(row.getFirst())).findFirst()
                    .ifPresent(automation -> same("triggers of " + automation.name(), EventModelDocument.names(row.get(1)),
                            triggers(automation)));
            assertThat(commands()).as("commands of " + row.getFirst()).containsAll(EventModelDocument.names(row.get(2)));
        }
    }

    @Test
    void everyPublishedEventIsInTheModelAndTheModelNamesNoOther() {
        String published = "org.talentstation.published." + servicePackage().substring(servicePackage().lastIndexOf('.') + 1);
        if (!publishes()) {
            assertThat(EventTypes.inPackages(List.of(published)).all()).isEmpty();
            return;
        }
        assertThat(events()).as("internal events that are published")
                .containsAll(flat(model().column("Published", 0), EventModelDocument::commaSeparated));
        same("integration events", flat(model().column("Published", 1), EventModelDocument::commaSeparated),
                simpleNames(EventTypes.inPackages(List.of(published)).all()));
    }

    @Test
    void everyViewIsInTheModelAndTheModelNamesNoOther() {
        same("views", model().column("Views", 0).stream().filter(name -> !name.startsWith("(")).toList(),
                service().context().getBeanProvider(View.class).stream().map(View::name).toList());
    }

    @Test
    void everyCommandsEndpointExistsAndEveryPostIsInTheModel() {
        same("POST endpoints", flat(model().column("Commands", 1), EventModelDocument::paths), mapped("POST"));
    }

    @Test
    void everyViewsEndpointExistsAndEveryGetIsInTheModel() {
        same("GET endpoints", flat(model().column("Views", 1), EventModelDocument::paths), mapped("GET"));
    }

    private EventModelDocument model() {
        return EventModelDocument.of(document(), serviceName());
    }

    private Set<String> commands() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        return simpleNames(scanner.findCandidateComponents(servicePackage()).stream()
                .<Class<?>>map(d -> ClassUtils.resolveClassName(d.getBeanClassName(), getClass().getClassLoader())).toList());
    }

    private Set<String> events() {
        return simpleNames(EventTypes.inPackages(List.of(servicePackage())).all());
    }

    private static Set<String> triggers(Automation<?> automation) {
        return simpleNames(List.copyOf(automation.triggers()));
    }

    private Set<String> mapped(String method) {
        return ServiceEndpoint.of(service()).stream().filter(e -> e.method().equals(method) && e.inPackage(servicePackage()))
                .map(ServiceEndpoint::path).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> simpleNames(Collection<? extends Class<?>> types) {
        return types.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> flat(List<String> cells, Function<String, Set<String>> parts) {
        return cells.stream().flatMap(cell -> parts.apply(cell).stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    private void same(String what, Collection<String> documented, Collection<String> coded) {
        Set<String> onlyDocumented = new TreeSet<>(documented);
        onlyDocumented.removeAll(coded);
        Set<String> onlyCoded = new TreeSet<>(coded);
        onlyCoded.removeAll(documented);
        assertThat(onlyDocumented).as(what + " that are only in docs/event-model.md, not in the code").isEmpty();
        assertThat(onlyCoded).as(what + " that are only in the code, not in docs/event-model.md").isEmpty();
    }
}
