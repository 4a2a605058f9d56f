package org.talentstation.evaluation.panel;

/**
 * What the panel will judge.
 *
 * @param subjectId the application, or the evaluation of a station in a biennial round
 * @param hostId    its host's 统一社会信用代码
 */
public record PanelEntry(String subjectId, String hostId, String hostName) {
}
