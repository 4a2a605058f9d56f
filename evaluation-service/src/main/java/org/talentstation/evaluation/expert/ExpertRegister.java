package org.talentstation.evaluation.expert;

import java.util.List;

/** Who is registered. */
public interface ExpertRegister {

    /** Ids of every expert registered so far, suspended ones too; refuses with VIEW_BEHIND rather than leave one out. */
    List<String> everyone();
}
