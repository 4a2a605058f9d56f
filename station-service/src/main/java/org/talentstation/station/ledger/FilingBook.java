package org.talentstation.station.ledger;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.station.FilingKind;
import org.talentstation.station.ledger.FilingEvent.*;

/**
 * A station's filings and what it owes, as its ledger remembers them. Refuses FILING_UNKNOWN, FILING_ALREADY_RETURNED and
 * FILING_NOT_RETURNED.
 */
public final class FilingBook {

    private final Map<String, Filing> standing = new LinkedHashMap<>();
    private final Map<String, Filing> returned = new LinkedHashMap<>();
    private final Map<String, Due> dues = new LinkedHashMap<>();
    private final Set<Integer> years = new LinkedHashSet<>();

    void evolve(FilingEvent event) {
        switch (event) {
            case FilingYearBegun e -> {
                years.add(e.year());
                e.dues().forEach(due -> dues.put(due.idIn(""), due));
            }
            case FilingMade e -> standing.put(e.filing().filingId(), e.filing());
            case FilingReplaced e -> standing.put(e.filing().filingId(), e.filing());
            case FilingReturned e -> returned.put(e.filing().filingId(), standing.remove(e.filing().filingId()));
            case FilingRefiled e -> {
                returned.remove(e.filing().filingId());
                standing.put(e.filing().filingId(), e.filing());
            }
            case FilingsWaived e -> {
                e.dues().forEach(due -> dues.remove(due.idIn("")));
                years.clear();
            }
        }
    }

    Filing standing(String filingId) {
        return known(standing, filingId, "FILING_ALREADY_RETURNED", "该件已经退回，请等待重新报送。");
    }

    Filing returned(String filingId) {
        return known(returned, filingId, "FILING_NOT_RETURNED", "该件没有被退回，无需重新报送。");
    }

    /** The one for a year, standing or returned. */
    Optional<Filing> of(FilingKind kind, Integer year) {
        return Stream.concat(standing.values().stream(), returned.values().stream())
                .filter(f -> f.kind() == kind && kind.yearly() && f.year().equals(year)).findFirst();
    }

    boolean isReturned(String filingId) {
        return returned.containsKey(filingId);
    }

    /** The pinned last day, or empty where the year has not begun or began without one. */
    Optional<Due> due(FilingKind kind, Integer year) {
        return Optional.ofNullable(dues.get(new Due(kind, year, null).idIn("")));
    }

    boolean hasBegun(int year) {
        return years.contains(year);
    }

    /** What is owed and has not been filed. */
    List<Due> owed() {
        return dues.values().stream().filter(due -> standing.values().stream()
                .noneMatch(f -> f.kind() == due.kind() && (due.year() == null || due.year().equals(f.year())))).toList();
    }

    Stream<String> all() {
        return Stream.concat(standing.keySet().stream(), returned.keySet().stream());
    }

    /** Rows of the due-sheet. */
    Stream<String> dueRows(String ledgerId) {
        Stream<Due> filed = Stream.concat(standing.values().stream(), returned.values().stream()).map(f -> new Due(f.kind(), f.year(), f.dueOn()));
        return Stream.concat(dues.values().stream(), filed).map(due -> due.idIn(ledgerId)).distinct();
    }

    private Filing known(Map<String, Filing> among, String filingId, String code, String detail) {
        Filing found = among.get(filingId);
        if (found != null) {
            return found;
        }
        if (all().noneMatch(filingId::equals)) {
            throw Refusal.notFound("FILING_UNKNOWN", "该驿站没有编号为%s的报送件。".formatted(filingId));
        }
        throw Refusal.state(code, null, detail);
    }
}
