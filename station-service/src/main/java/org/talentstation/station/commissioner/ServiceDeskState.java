package org.talentstation.station.commissioner;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.commissioner.ServiceDeskEvent.*;

/** What a station's desk remembers in order to decide; it only assigns. Refuses SERVICE_CASE_UNKNOWN and SERVICE_CASE_CLOSED. */
public final class ServiceDeskState {

    private final Map<String, OpenCase> open = new LinkedHashMap<>();
    private final List<String> everyCase = new ArrayList<>();
    private Place place;
    private boolean shut;

    void evolve(ServiceDeskEvent event) {
        switch (event) {
            case ServiceCaseOpened e -> {
                place = e.place();
                everyCase.add(e.caseId());
                open.put(e.caseId(), new OpenCase(e.talentRef(), e.commissioner(), EnumSet.noneOf(ServiceMatter.class)));
            }
            case MatterRequested e -> open.get(e.caseId()).matters.add(e.matter());
            case MatterHandled e -> open.get(e.caseId()).matters.remove(e.matter());
            case ServiceCasesReassigned e -> e.caseIds().forEach(id -> open.computeIfPresent(id,
                    (same, was) -> new OpenCase(was.talentRef, e.to(), was.matters)));
            case ServiceCaseClosed e -> open.remove(e.caseId());
            case ServiceDeskShut e -> {
                open.clear();
                shut = true;
            }
            case ServiceDeskReopened e -> shut = false;
            case ServiceDeskHandedOver e -> place = e.place();
        }
    }

    /** An open case. */
    public OpenCase openCase(String caseId) {
        OpenCase found = open.get(caseId);
        if (found == null && everyCase.contains(caseId)) {
            throw Refusal.state("SERVICE_CASE_CLOSED", null, "该专员服务已经办结，不能再办理。");
        }
        if (found == null) {
            throw Refusal.notFound("SERVICE_CASE_UNKNOWN", "该驿站没有编号为%s的专员服务。".formatted(caseId));
        }
        return found;
    }

    public boolean serves(String talentRef) {
        return open.values().stream().anyMatch(c -> c.talentRef.equals(talentRef));
    }

    /** Every open case of a commissioner, oldest first. */
    public List<String> openCasesOf(String commissioner) {
        return open.entrySet().stream().filter(e -> e.getValue().commissioner.equals(commissioner)).map(Map.Entry::getKey).toList();
    }

    public List<String> openCases() {
        return List.copyOf(open.keySet());
    }

    /** Open and closed, oldest first. */
    public List<String> everyCase() {
        return List.copyOf(everyCase);
    }

    /** Where the station was at the last word, or null at a desk that has had no case. */
    public Place place() {
        return place;
    }

    public boolean shut() {
        return shut;
    }

    /** @param matters requested and not handled yet */
    public record OpenCase(String talentRef, String commissioner, Set<ServiceMatter> matters) {
    }
}
