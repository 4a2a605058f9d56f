package org.talentstation.evaluation.demonstration;

/** The two bodies that confirm a demonstration station together. Article 9. */
public enum ConfirmingBody {
    BUREAU("市人力资源和社会保障局"),
    ORGANIZATION_DEPARTMENT("市委组织部");

    private final String chinese;

    ConfirmingBody(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
