package org.talentstation.chassis.receive;

import java.util.Set;

/**
 * What a service learns from another one.
 *
 * @param source the sending service, such as {@code station-service}
 * @param topic  its topic
 * @param events the integration events it wants; others pass by
 */
public record Learning(String source, String topic, Set<Class<?>> events) {
}
