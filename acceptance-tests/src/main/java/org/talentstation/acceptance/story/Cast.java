package org.talentstation.acceptance.story;

import java.util.LinkedHashMap;
import java.util.Map;

/** The ids that the suite gave to what the story calls by name. */
final class Cast {

    private final Map<String, String> applications = new LinkedHashMap<>();
    private String roundId;
    private String noticeId;
    private String demonstration;
    private String subsidy;

    void drafted(Applicant applicant, String id) {
        applications.put(applicant.key(), id);
    }

    String application(Applicant applicant) {
        return applications.get(applicant.key());
    }

    /** Path of a command on an application, such as {@code acceptance}. */
    String to(Applicant applicant, String command) {
        return "/station/v1/applications/" + application(applicant) + "/" + command;
    }

    String dossier(Applicant applicant) {
        return "/station/v1/applications/" + application(applicant);
    }

    String stationId(Applicant applicant) {
        return application(applicant).replaceFirst("^application-", "station-");
    }

    /** Path of a command on a station, such as {@code activities}. */
    String at(Applicant applicant, String command) {
        return "/station/v1/stations/" + stationId(applicant) + "/" + command;
    }

    String assessment(Applicant applicant) {
        return "/evaluation/v1/assessments/" + assessmentId(applicant);
    }

    String assessmentId(Applicant applicant) {
        return application(applicant).replaceFirst("^application-", "assessment-");
    }

    Map<String, String> applications() {
        return applications;
    }

    void roundOpened(String id) {
        roundId = id;
    }

    String roundId() {
        return roundId;
    }

    String round() {
        return "/evaluation/v1/rounds/" + roundId;
    }

    String panel() {
        return "/evaluation/v1/panels/" + roundId.replaceFirst("^round-", "panel-");
    }

    void demonstrationProposed(String id) {
        demonstration = id;
    }

    String demonstration() {
        return demonstration;
    }

    void granted(String id) {
        subsidy = id;
    }

    String subsidy() {
        return subsidy;
    }

    void noticePublished(String id) {
        noticeId = id;
    }

    String noticeId() {
        return noticeId;
    }

    String notice() {
        return "/station/v1/notices/" + noticeId;
    }
}
