package org.talentstation.kernel.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The stable name and revision under which an event is stored for ever; never a Java class name.
 * Every revision has an approved JSON sample in {@code src/test/resources/samples/<name>.r<revision>.json}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventName {

    /** Such as {@code station.application-submitted}. */
    String value();

    /** Starts at 1; a change of shape that old JSON does not satisfy needs the next number and an upcaster. */
    int revision() default 1;
}
