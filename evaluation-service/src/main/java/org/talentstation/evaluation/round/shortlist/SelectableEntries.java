package org.talentstation.evaluation.round.shortlist;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.talentstation.kernel.refusal.Refusal;

/**
 * Only entries of the round that were not withdrawn (Article 7(1)) can be selected, each once:
 * NOT_IN_ROUND, SELECTED_TWICE, ENTRY_WITHDRAWN. A reason for passing over belongs to an entry that is not selected.
 */
public final class SelectableEntries {

    private SelectableEntries() {
    }

    public static void check(List<String> selected, Map<String, String> passedOverReasons, Set<String> entries,
                             Set<String> withdrawn) {
        var seen = new HashSet<String>();
        for (String applicationId : selected) {
            requireEntry(applicationId, entries, "selected");
            if (!seen.add(applicationId)) {
                throw Refusal.invalid("SELECTED_TWICE", "selected", "申报“%s”在入选名单中重复。".formatted(applicationId));
            }
            if (withdrawn.contains(applicationId)) {
                throw Refusal.state("ENTRY_WITHDRAWN", "7(1)", "申报“%s”已撤回，不能列入入选名单。".formatted(applicationId))
                        .inField("selected");
            }
        }
        passedOverReasons.forEach((applicationId, reason) -> {
            requireEntry(applicationId, entries, "passedOver");
            if (seen.contains(applicationId)) {
                throw Refusal.invalid("SELECTED_AND_PASSED_OVER", "passedOver",
                        "申报“%s”既列入入选名单又写明未入选理由，请核对。".formatted(applicationId));
            }
            if (reason == null || reason.isBlank()) {
                throw Refusal.invalid("REASON_REQUIRED", "passedOver",
                        "申报“%s”未入选的理由不能为空。".formatted(applicationId));
            }
        });
    }

    private static void requireEntry(String applicationId, Set<String> entries, String field) {
        if (!entries.contains(applicationId)) {
            throw Refusal.invalid("NOT_IN_ROUND", field, "申报“%s”不在本批次中。".formatted(applicationId));
        }
    }
}
