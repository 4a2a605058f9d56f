package org.talentstation.kernel.event;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Which articles of the Measures an event rests on. Said of its type and not stored, so that events of every age answer.
 * On an event, or on the sealed interface of events that all rest on the same; the event's own wins. An event without
 * it fails the build.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface RestsOn {

    /** Short forms such as {@code 7(3)} (Article 7, item 3) or {@code 18}. */
    String[] value() default {};

    /** Why there is none; only where {@link #value} is empty. */
    String noArticle() default "";
}
