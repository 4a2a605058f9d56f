package org.talentstation.evaluation.assessment;

import java.util.List;

/** An expert who judges, or who may have to. */
public record Judge(String expertId, String name) {

    public static List<String> ids(List<Judge> judges) {
        return judges.stream().map(Judge::expertId).toList();
    }
}
