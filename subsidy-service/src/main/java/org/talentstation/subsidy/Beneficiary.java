package org.talentstation.subsidy;

/**
 * Whom money is for: a station and its host, as they were when it was decided.
 *
 * @param hostId       统一社会信用代码
 * @param jurisdiction jurisdiction key
 */
public record Beneficiary(String stationId, String stationName, String hostId, String hostName, String jurisdiction) {
}
