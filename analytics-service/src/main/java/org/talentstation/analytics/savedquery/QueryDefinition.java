package org.talentstation.analytics.savedquery;

import java.util.Map;

/**
 * A question that is kept.
 *
 * @param note       what it is for, or null
 * @param parameters as they would stand in the address of the dataset's figures
 * @param shared     whether everybody who may count figures sees it; each sees figures within his own scope only
 */
public record QueryDefinition(String name, String note, String dataset, Map<String, String> parameters, boolean shared) {
}
