package org.talentstation.kernel.station;

import static org.talentstation.kernel.station.ActivityKind.*;
import static org.talentstation.kernel.station.HostKind.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The four types of station: where each may be set up, whom it is open to and what it is for. Article 5.
 * The text says 可…设立, so a host kind outside {@link #usualHostKinds()} is a warning and never a refusal (our reading).
 */
public enum StationType {
    INNOVATION("创新型", "5(1)", Audience.PROFESSIONALS,
            EnumSet.of(UNIVERSITY, RESEARCH_INSTITUTE, CLUSTER_ENTERPRISE, INDUSTRIAL_PARK),
            EnumSet.of(INNOVATION_FORUM, ACADEMIC_DISCUSSION, CREATIVE_PRACTICE, TECHNOLOGY_SHARING)),
    ENTREPRENEURSHIP("创业型", "5(2)", Audience.ENTREPRENEURS,
            EnumSet.of(MAKER_SPACE, INCUBATOR, INNOVATION_BASE, MAKER_STREET),
            EnumSet.of(ENTREPRENEURSHIP_TRAINING, PROJECT_ROADSHOW, VENTURE_ASSESSMENT, PRODUCT_PROMOTION,
                    COOPERATION_NEGOTIATION)),
    SERVICE("服务型", "5(3)", Audience.ALL_TALENTS,
            EnumSet.of(INDUSTRY_ASSOCIATION, TECHNOLOGY_INTERMEDIARY, TALENT_APARTMENT, LEISURE_VENUE),
            EnumSet.of(TALENT_INFORMATION, POLICY_CONSULTATION, EMPLOYMENT_CONSULTATION, TRAINING_AND_EXCHANGE,
                    LEISURE_AND_HEALTH, TEMPORARY_LODGING, APPROVAL_AGENCY)),
    COMPREHENSIVE("综合型", "5(4)", Audience.ALL_TALENTS,
            EnumSet.of(TALENT_SERVICE_AGENCY, HR_AGENCY),
            EnumSet.allOf(ActivityKind.class));

    private final String chinese;
    private final String article;
    private final Audience audience;
    private final Set<HostKind> usualHostKinds;
    private final Set<ActivityKind> activityKinds;

    StationType(String chinese, String article, Audience audience, EnumSet<HostKind> usualHostKinds,
                EnumSet<ActivityKind> activityKinds) {
        this.chinese = chinese;
        this.article = article;
        this.audience = audience;
        this.usualHostKinds = Collections.unmodifiableSet(usualHostKinds);
        this.activityKinds = Collections.unmodifiableSet(activityKinds);
    }

    public String chinese() {
        return chinese;
    }

    /** The paragraph that describes the type, such as {@code 5(1)}. */
    public String article() {
        return article;
    }

    public Audience audience() {
        return audience;
    }

    /** The host kinds that the paragraph names. */
    public Set<HostKind> usualHostKinds() {
        return usualHostKinds;
    }

    /** The activity kinds that the paragraph names; all of them for {@link #COMPREHENSIVE} (综合以上服务内容). */
    public Set<ActivityKind> activityKinds() {
        return activityKinds;
    }

    public boolean isUsualHost(HostKind kind) {
        return usualHostKinds.contains(kind);
    }
}
