package org.talentstation.chassis.log;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;

/**
 * The names under which events are stored, and today's class for each: the only place where a stored name meets a
 * Java class. Refuses (at start-up) two classes with one name and an event without a name.
 */
public final class EventTypes {

    private final Map<String, Class<?>> byName = new HashMap<>();

    public EventTypes(Collection<Class<?>> events) {
        for (Class<?> event : events) {
            Class<?> other = byName.put(nameOf(event), event);
            if (other != null && other != event) {
                throw new IllegalStateException("Two events are named " + nameOf(event) + ": " + other + ", " + event);
            }
        }
    }

    /** Every class annotated with {@link EventName} in the packages. */
    public static EventTypes inPackages(Collection<String> packages) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(EventName.class));
        Set<Class<?>> found = new java.util.LinkedHashSet<>();
        for (String name : packages) {
            for (var definition : scanner.findCandidateComponents(name)) {
                found.add(ClassUtils.resolveClassName(definition.getBeanClassName(), EventTypes.class.getClassLoader()));
            }
        }
        return new EventTypes(found);
    }

    public static String nameOf(Class<?> event) {
        return annotation(event).value();
    }

    public static String revisionOf(Class<?> event) {
        return Integer.toString(annotation(event).revision());
    }

    /** What the event or the interface of its kind says; empty when neither says anything, which fails the build. */
    public static Optional<RestsOn> lawOf(Class<?> event) {
        return Stream.concat(Stream.of(event), Arrays.stream(event.getInterfaces()))
                .map(type -> type.getAnnotation(RestsOn.class)).filter(Objects::nonNull).findFirst();
    }

    public Optional<Class<?>> classOf(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    public Collection<Class<?>> all() {
        return byName.values();
    }

    private static EventName annotation(Class<?> event) {
        EventName name = event.getAnnotation(EventName.class);
        if (name == null) {
            throw new IllegalArgumentException(event.getName() + " has no @EventName; an event is never stored under a class name");
        }
        return name;
    }
}
