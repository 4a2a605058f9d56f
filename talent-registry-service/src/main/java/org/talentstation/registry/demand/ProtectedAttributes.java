package org.talentstation.registry.demand;

import java.util.List;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/**
 * What nobody may be asked for, because it says nothing about the work: sex, age, marriage, ethnicity, belief, origin, health. Employment Promotion Law,
 * Articles 26 to 31; what of it a text means is our reading. Refuses PROTECTED_ATTRIBUTE, naming the word.
 */
public final class ProtectedAttributes {

    private static final List<String> WORDS = List.of("性别", "男性", "女性", "限男", "限女", "男士优先", "女士优先", "年龄", "周岁", "岁以下", "岁以上", "岁以内",
            "未婚", "已婚", "婚育", "婚姻", "生育", "民族", "汉族", "宗教", "信仰", "籍贯", "户籍", "户口", "健康状况", "残疾", "身高", "相貌");

    private ProtectedAttributes() {
    }

    public static void absentFrom(String text, String field) {
        WORDS.stream().filter(text::contains).findFirst().ifPresent(word -> {
            throw Refusal.rule("PROTECTED_ATTRIBUTE", "8(2)", Reading.READING,
                    "需求中不得以“%s”等与工作无关的个人特征提出要求(就业促进法第二十六条至第三十一条)，请删除后再提交。".formatted(word)).inField(field);
        });
    }
}
