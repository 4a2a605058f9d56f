package org.talentstation.acceptance.story;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The ids that the suite gave to what the story calls by name. */
public final class Cast {

    private final Map<String, String> applications = Collections.synchronizedMap(new LinkedHashMap<>());
    private String roundId;
    private String noticeId;
    private String demonstration;
    private String subsidy;
    private LocalDate today;

    public void drafted(Applicant applicant, String id) {
        applications.put(applicant.key(), id);
    }

    public String application(Applicant applicant) {
        return applications.get(applicant.key());
    }

    /** Path of a command on an application, such as {@code acceptance}. */
    public String to(Applicant applicant, String command) {
        return "/station/v1/applications/" + application(applicant) + "/" + command;
    }

    public String dossier(Applicant applicant) {
        return "/station/v1/applications/" + application(applicant);
    }

    public String stationId(Applicant applicant) {
        return application(applicant).replaceFirst("^application-", "station-");
    }

    /** Path of a command on a station, such as {@code activities}. */
    public String at(Applicant applicant, String command) {
        return "/station/v1/stations/" + stationId(applicant) + "/" + command;
    }

    public String assessment(Applicant applicant) {
        return "/evaluation/v1/assessments/" + assessmentId(applicant);
    }

    String assessmentId(Applicant applicant) {
        return application(applicant).replaceFirst("^application-", "assessment-");
    }

    Map<String, String> applications() {
        return applications;
    }

    public void roundOpened(String id) {
        roundId = id;
    }

    public String roundId() {
        return roundId;
    }

    public String round() {
        return "/evaluation/v1/rounds/" + roundId;
    }

    public String panel() {
        return "/evaluation/v1/panels/" + roundId.replaceFirst("^round-", "panel-");
    }

    void demonstrationProposed(String id) {
        demonstration = id;
    }

    String demonstration() {
        return demonstration;
    }

    /** The real day that the run is played on. */
    void playedOn(LocalDate day) {
        today = day;
    }

    LocalDate today() {
        return today;
    }

    void granted(String id) {
        subsidy = id;
    }

    String subsidy() {
        return subsidy;
    }

    public void noticePublished(String id) {
        noticeId = id;
    }

    String noticeId() {
        return noticeId;
    }

    public String notice() {
        return "/station/v1/notices/" + noticeId;
    }
}
