package org.talentstation.testkit;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.axonframework.modelling.command.AggregateRoot;
import org.talentstation.kernel.command.Command;
import org.talentstation.kernel.event.EventName;

/** The classes of a service that decide, and what they must not do. */
final class DecidingClasses {

    static final DescribedPredicate<JavaClass> AGGREGATES = DescribedPredicate.describe("are aggregates",
            c -> c.isAnnotatedWith(AggregateRoot.class));
    static final DescribedPredicate<JavaClass> NOT_AGGREGATES = DescribedPredicate.not(AGGREGATES).as("are no aggregates");
    static final DescribedPredicate<JavaClass> CLOCK_OR_CHANCE = DescribedPredicate.describe("clocks and sources of chance",
            c -> c.isAssignableTo(Clock.class) || c.isAssignableTo(java.util.Random.class));
    static final DescribedPredicate<JavaMethodCall> SLEEPS = DescribedPredicate.describe("sleeps",
            call -> call.getTargetOwner().isEquivalentTo(Thread.class) && call.getName().equals("sleep"));

    static final ArchCondition<JavaClass> ASK_THE_MACHINE_FOR_THE_TIME = call("ask the machine for the time", call ->
            call.getName().equals("now") && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isAssignableTo(Clock.class))
                    || call.getName().equals("currentTimeMillis") && call.getTargetOwner().isEquivalentTo(System.class)
                    || call.getName().equals("<init>") && call.getTargetOwner().isEquivalentTo(java.util.Date.class)
                    && call.getTarget().getRawParameterTypes().isEmpty()
                    || call.getName().startsWith("system") && call.getTargetOwner().isEquivalentTo(Clock.class));
    static final ArchCondition<JavaClass> MAKE_IDS_OF_THEIR_OWN = call("make ids of their own", call ->
            call.getName().equals("randomUUID") && call.getTargetOwner().isEquivalentTo(java.util.UUID.class));

    static final ArchCondition<JavaClass> BELONG_TO_A_SEALED_FAMILY = new ArchCondition<>("implement a sealed interface") {
        @Override
        public void check(JavaClass event, ConditionEvents events) {
            boolean sealed = event.getAllRawInterfaces().stream().anyMatch(i -> i.reflect().isSealed());
            events.add(new SimpleConditionEvent(event, sealed, event.getName() + (sealed ? " implements" : " does not implement")
                    + " a sealed interface"));
        }
    };

    private DecidingClasses() {
    }

    /** Aggregates, commands, events, and every class of the service that one of them needs: its rules and values. */
    static DescribedPredicate<JavaClass> of(JavaClasses classes, String servicePackage) {
        Deque<JavaClass> open = new ArrayDeque<>();
        classes.stream().filter(c -> AGGREGATES.test(c) || c.isAnnotatedWith(EventName.class) || c.isAssignableTo(Command.class))
                .forEach(open::add);
        Set<JavaClass> deciding = new HashSet<>();
        while (!open.isEmpty()) {
            JavaClass next = open.remove();
            if (deciding.add(next)) {
                next.getDirectDependenciesFromSelf().stream().map(d -> d.getTargetClass().getBaseComponentType())
                        .filter(c -> (c.getPackageName() + ".").startsWith(servicePackage + ".")).forEach(open::add);
            }
        }
        return DescribedPredicate.describe("decide (aggregates, commands, events and what they need)", deciding::contains);
    }

    private static ArchCondition<JavaClass> call(String description, Predicate<JavaCodeUnitAccess<?>> forbidden) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass caller, ConditionEvents events) {
                // In a noClasses() rule each satisfied event is a violation.
                caller.getAccessesFromSelf().stream().filter(JavaCodeUnitAccess.class::isInstance)
                        .map(access -> (JavaCodeUnitAccess<?>) access).filter(forbidden)
                        .forEach(call -> events.add(SimpleConditionEvent.satisfied(call, call.getDescription())));
            }
        };
    }
}
