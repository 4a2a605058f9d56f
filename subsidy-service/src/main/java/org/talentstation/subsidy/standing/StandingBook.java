package org.talentstation.subsidy.standing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentstation.subsidy.Beneficiary;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesEnded;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesHandedOver;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesHeld;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidiesReleased;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidyAttached;
import org.talentstation.subsidy.standing.StandingConsequence.SubsidyDetached;
import org.talentstation.subsidy.standing.StandingNews.DemonstrationEndNoted;
import org.talentstation.subsidy.standing.StandingNews.DemonstrationNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationReviewNoted;
import org.talentstation.subsidy.standing.StandingNews.RectificationSetAsideNoted;
import org.talentstation.subsidy.standing.StandingNews.ReinstatementNoted;
import org.talentstation.subsidy.standing.StandingNews.StationNoted;
import org.talentstation.subsidy.standing.StandingNews.TitleEndNoted;

/** What is known of a station, and the subsidies that follow its standing. Every answer is the same for every order of the news. */
public final class StandingBook {

    private Beneficiary station;
    private boolean titleEnded;
    private final List<TitleEndNoted> titleEnds = new ArrayList<>();
    private final Map<String, LocalDate> demonstrations = new HashMap<>();
    private final Set<String> endedDemonstrations = new HashSet<>();
    private final Rectifications rectifications = new Rectifications();
    private final Map<String, SubsidyAttached> attached = new LinkedHashMap<>();
    private final Set<String> ended = new LinkedHashSet<>();
    private final Set<StandingNews> known = new HashSet<>();
    private boolean holding;

    /** The station and its host, or null while nobody told. */
    public Beneficiary station() {
        return station;
    }

    public boolean holdsTitle() {
        return station != null && !titleEnded;
    }

    public boolean holdsMoney() {
        return rectifications.holdMoney();
    }

    /** A designation ends with the title that was in force when it was confirmed, and a reinstatement does not bring it back. */
    public boolean isDemonstration(String demonstrationId) {
        LocalDate confirmedOn = demonstrations.get(demonstrationId);
        return confirmedOn != null && !endedDemonstrations.contains(demonstrationId)
                && titleEnds.stream().noneMatch(end -> !end.endedOn().isBefore(confirmedOn));
    }

    public List<SubsidyAttached> attached() {
        return List.copyOf(attached.values());
    }

    boolean knows(StandingNews news) {
        return known.contains(news);
    }

    boolean isAttached(String subsidyId) {
        return attached.containsKey(subsidyId);
    }

    /** Whether its subsidies were told that money is held. */
    boolean saidHeld() {
        return holding;
    }

    /** Subsidies whose unpaid money goes on. */
    List<String> live() {
        return attached.keySet().stream().filter(id -> !ended.contains(id)).toList();
    }

    /** Subsidies whose ground is gone and whose money was not yet ended. */
    List<String> groundless() {
        return attached.values().stream().filter(s -> !ended.contains(s.subsidyId()) && !stands(s)).map(SubsidyAttached::subsidyId).toList();
    }

    private boolean stands(SubsidyAttached subsidy) {
        return !titleEnded && (subsidy.kind() == SubsidyKind.PROVINCIAL || isDemonstration(subsidy.demonstrationId()));
    }

    void evolve(StandingEvent event) {
        if (event instanceof StandingNews news) {
            known.add(news);
        }
        switch (event) {
            case StationNoted e -> station = e.station();
            case TitleEndNoted e -> {
                titleEnded = true;
                titleEnds.add(e);
                rectifications.titleEnded(e.endedOn());
            }
            case ReinstatementNoted e -> {
                titleEnded = false;
                rectifications.reinstated(e.reinstatedOn());
            }
            case DemonstrationNoted e -> demonstrations.put(e.demonstrationId(), e.confirmedOn());
            case DemonstrationEndNoted e -> endedDemonstrations.add(e.demonstrationId());
            case RectificationNoted e -> rectifications.ordered(e.rectificationId(), e.orderedOn());
            case RectificationReviewNoted e -> rectifications.reviewed(e.rectificationId(), e.accepted(), e.reviewedOn());
            case RectificationSetAsideNoted e -> rectifications.setAside(e.rectificationId());
            case SubsidyAttached e -> attached.put(e.subsidyId(), e);
            case SubsidyDetached e -> attached.remove(e.subsidyId());
            case SubsidiesHeld e -> holding = true;
            case SubsidiesReleased e -> holding = false;
            case SubsidiesHandedOver e -> { } // who they are for is said by the news
            case SubsidiesEnded e -> ended.addAll(e.subsidyIds());
        }
    }
}
