package org.talentstation.station.commissioner;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** The six matters in which a commissioner serves a talent. Article 10. Another one is refused with MATTER_NOT_LISTED. */
public enum ServiceMatter {
    PROJECT_APPLICATION("项目申报"),
    RESEARCH_APPLICATION("课题申请"),
    CONTINUING_EDUCATION("继续教育"),
    PROFESSIONAL_TITLE("职称评聘"),
    EXPERT_LEAVE("专家休假"),
    TALENT_PROGRAMME("入选人才工程");

    private final String chinese;

    ServiceMatter(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** By its code or by its Chinese name. */
    public static ServiceMatter of(String text) {
        return Arrays.stream(values()).filter(m -> m.name().equals(text) || m.chinese.equals(text)).findFirst()
                .orElseThrow(() -> Refusal.rule("MATTER_NOT_LISTED", "10", Reading.TEXT, "专员服务限于第十条列明的六项：%s。"
                        .formatted(Arrays.stream(values()).map(ServiceMatter::chinese).collect(Collectors.joining("、"))))
                        .restingOn("commissioner.matters", Reading.TEXT).inField("matter"));
    }
}
