package org.talentstation.station.notice;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.talentstation.station.application.Particulars;
import org.talentstation.station.notice.NoticeEvent.*;

/** What a notice remembers in order to decide; it only assigns, and never judges. */
public final class NoticeState {

    private String id;
    private Period period;
    private boolean closed;
    private final Map<String, EntryStatus> entries = new LinkedHashMap<>();
    private final Map<String, Particulars> about = new HashMap<>();
    private final Map<String, Set<String>> openObjections = new HashMap<>();
    private final Map<String, String> applicationOfObjection = new HashMap<>();
    private final Map<String, String> applicationOfSupervisionCase = new HashMap<>();
    private final Set<String> concluded = new HashSet<>();

    void evolve(NoticeEvent event) {
        switch (event) {
            case NoticePublished e -> {
                id = e.noticeId();
                period = e.period();
                e.entries().forEach(entry -> {
                    entries.put(entry.applicationId(), EntryStatus.OPEN);
                    about.put(entry.applicationId(), entry.about());
                    openObjections.put(entry.applicationId(), new HashSet<>());
                });
            }
            case NoticeCorrected e -> period = e.period();
            case NoticeExtended e -> period = e.period();
            case ObjectionRaised e -> {
                String application = e.objection().applicationId();
                applicationOfObjection.put(e.objection().objectionId(), application);
                openObjections.get(application).add(e.objection().objectionId());
                entries.put(application, EntryStatus.HELD);
            }
            // A late objection, and what came of it, changes no entry.
            case SupervisionCaseOpened e ->
                    applicationOfSupervisionCase.put(e.objection().objectionId(), e.objection().applicationId());
            case SupervisionCaseConcluded e -> concluded.add(e.caseId());
            case ObjectionDecided e -> {
                Set<String> open = openObjections.get(e.applicationId());
                open.remove(e.objectionId());
                if (open.isEmpty()) {
                    entries.replace(e.applicationId(), EntryStatus.HELD, EntryStatus.OPEN);
                }
            }
            case EntryRemoved e -> entries.put(e.applicationId(), EntryStatus.REMOVED);
            case EntryCleared e -> entries.put(e.applicationId(), EntryStatus.CLEARED);
            case NoticeClosed e -> closed = true;
        }
    }

    public String id() {
        return id;
    }

    public Period period() {
        return period;
    }

    public boolean closed() {
        return closed;
    }

    /** Whether the period is over, even where nobody has recorded yet that the notice closed. */
    public boolean isOver(Instant at) {
        return closed || !at.isBefore(period.closesAt());
    }

    /** Status of an entry, or empty when the notice has no such entry. */
    public Optional<EntryStatus> status(String applicationId) {
        return Optional.ofNullable(entries.get(applicationId));
    }

    /** Whose entry it is, or null when the notice has no such entry. */
    public Particulars about(String applicationId) {
        return about.get(applicationId);
    }

    /** Every entry that was not removed. */
    public List<String> standingEntries() {
        return entries.entrySet().stream().filter(e -> e.getValue() != EntryStatus.REMOVED).map(Map.Entry::getKey).toList();
    }

    public List<String> entriesThatAre(EntryStatus status) {
        return entries.entrySet().stream().filter(e -> e.getValue() == status).map(Map.Entry::getKey).toList();
    }

    /** The entry that an objection is about, or empty when there is no such objection. */
    public Optional<String> applicationOf(String objectionId) {
        return Optional.ofNullable(applicationOfObjection.get(objectionId));
    }

    /** The entry that a supervision case is about, or empty when there is no such case. */
    public Optional<String> applicationOfSupervisionCase(String caseId) {
        return Optional.ofNullable(applicationOfSupervisionCase.get(caseId));
    }

    public boolean isConcluded(String caseId) {
        return concluded.contains(caseId);
    }

    public boolean isUndecided(String objectionId) {
        return applicationOf(objectionId).map(a -> openObjections.get(a).contains(objectionId)).orElse(false);
    }

    /** Whether this is the last objection to its entry that is not decided yet. */
    public boolean isTheOnlyOpenOne(String objectionId) {
        return applicationOf(objectionId).map(a -> openObjections.get(a).equals(Set.of(objectionId))).orElse(false);
    }
}
