package org.talentstation.evaluation.expert;

import java.util.LinkedHashSet;
import java.util.List;
import org.talentstation.kernel.identifier.UnifiedSocialCreditCode;
import org.talentstation.kernel.refusal.Refusal;

/**
 * The organisations an expert belongs to, by 统一社会信用代码 (GB 32100-2015): each valid, each once, none is a declaration
 * too. A wrong code is refused with the code's own refusal, naming its place such as {@code affiliations[0]}.
 */
public record DeclaredAffiliations(List<String> codes) {

    public static DeclaredAffiliations of(List<String> declared) {
        if (declared == null) {
            throw Refusal.invalid("AFFILIATIONS_REQUIRED", "affiliations", "须申明专家所属单位；没有所属单位的，填写空列表。");
        }
        var codes = new LinkedHashSet<String>();
        for (int i = 0; i < declared.size(); i++) {
            try {
                codes.add(UnifiedSocialCreditCode.of(declared.get(i)).value());
            } catch (Refusal refusal) {
                throw refusal.inField("affiliations[" + i + "]");
            }
        }
        return new DeclaredAffiliations(List.copyOf(codes));
    }
}
