package org.talentstation.evaluation.view.rectification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.text.FileReference;

/**
 * A rectification. Article 17.
 *
 * @param report    the host's latest report, or null
 * @param reminders when the host was reminded, and how many days before the deadline
 * @param findings  of the re-check, or null
 * @param endedOn   when it was re-checked, closed or set aside, or null
 */
public record RectificationRow(String id, String evaluationId, String stationId, String stationName, String hostId, String hostName,
                               String jurisdiction, StationType stationType, String opinion, LocalDate orderedOn, LocalDate deadline,
                               State state, List<Extension> extensions, List<Reminder> reminders, Report report, String findings,
                               LocalDate endedOn, String policyVersion) {

    /** Where it stands. */
    public enum State {
        OPEN("整改中"), REPORTED("已提交整改报告"), OVERDUE("期满待复核"), ACCEPTED("复核合格"), FAILED("复核不合格"), CLOSED("已终止"), SET_ASIDE("已撤销");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** The deadline was moved. */
    public record Extension(LocalDate from, LocalDate to, String reason, LocalDate on) {
    }

    /** The host was reminded. */
    public record Reminder(LocalDate on, LocalDate deadline, int days) {
    }

    /** The host's report; {@code number} counts from 1. */
    public record Report(int number, LocalDate on, String text, List<FileReference> evidence) {
    }

    RectificationRow extended(Extension extension) {
        return new RectificationRow(id, evaluationId, stationId, stationName, hostId, hostName, jurisdiction, stationType, opinion, orderedOn,
                extension.to(), report == null ? State.OPEN : State.REPORTED, plus(extensions, extension), reminders, report, findings, endedOn,
                policyVersion);
    }

    RectificationRow reminded(Reminder reminder) {
        return new RectificationRow(id, evaluationId, stationId, stationName, hostId, hostName, jurisdiction, stationType, opinion, orderedOn,
                deadline, state, extensions, plus(reminders, reminder), report, findings, endedOn, policyVersion);
    }

    RectificationRow reported(Report latest) {
        return new RectificationRow(id, evaluationId, stationId, stationName, hostId, hostName, jurisdiction, stationType, opinion, orderedOn,
                deadline, State.REPORTED, extensions, reminders, latest, findings, endedOn, policyVersion);
    }

    RectificationRow now(State changed, String found, LocalDate ended) {
        return new RectificationRow(id, evaluationId, stationId, stationName, hostId, hostName, jurisdiction, stationType, opinion, orderedOn,
                deadline, changed, extensions, reminders, report, found, ended, policyVersion);
    }

    RectificationRow of(String name, String host, String nameOfHost, String where) {
        return new RectificationRow(id, evaluationId, stationId, name, host, nameOfHost, where, stationType, opinion, orderedOn, deadline,
                state, extensions, reminders, report, findings, endedOn, policyVersion);
    }

    private static <T> List<T> plus(List<T> list, T one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }
}
