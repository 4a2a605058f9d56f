package org.talentstation.kernel.policy;

import org.talentstation.kernel.refusal.Reading;

/**
 * One number or text that a rule rests on.
 *
 * @param key     stable key such as {@code notice.workingDays}
 * @param value   its value as text
 * @param unit    its unit in Chinese, such as 个工作日
 * @param article the article that it belongs to, such as {@code 7(3)}
 * @param mark    whether the text says so, or it is our reading
 * @param note    a sentence why, in Chinese
 */
public record PolicyParameter(String key, String value, String unit, String article, Reading mark, String note) {
}
