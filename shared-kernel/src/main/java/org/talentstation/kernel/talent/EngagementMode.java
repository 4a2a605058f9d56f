package org.talentstation.kernel.talent;

/** How a talent works for an employer without changing employer (柔性引才). Article 8(5). */
public enum EngagementMode {
    PART_TIME_POST("兼职挂职"),
    PROJECT_COOPERATION("项目合作"),
    JOINT_DEVELOPMENT("联合开发"),
    TECHNOLOGY_SHARES("技术入股"),
    OTHER("其他");

    private final String chinese;

    EngagementMode(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
