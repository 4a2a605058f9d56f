package org.talentstation.subsidy.use.record;

import java.time.LocalDate;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.text.Required;
import org.talentstation.subsidy.use.FundUse;

/**
 * What a host states about a use, before it is checked. Refuses USE_CATEGORY_REQUIRED, USE_DATE_REQUIRED, USE_IN_FUTURE,
 * USE_EVIDENCE_REQUIRED, MONEY_NOT_POSITIVE, TEXT_REQUIRED and what {@link FileReference} refuses. Article 9.
 */
public record UseStatement(UseCategory category, String purpose, String justification, Money amount, LocalDate usedOn, FileReference evidence) {

    FundUse checked(String useId, String activityId, String recordedBy, LocalDate today) {
        if (category == null) {
            throw Refusal.invalid("USE_CATEGORY_REQUIRED", "category",
                    "请选择用途：驿站基础建设、政策咨询、联谊交流、学术探讨、创意实践、技术分享、项目路演、合作洽谈或其他服务活动(第九条)。");
        }
        if (usedOn == null) {
            throw Refusal.invalid("USE_DATE_REQUIRED", "usedOn", "请填写使用日期。");
        }
        if (usedOn.isAfter(today)) {
            throw Refusal.invalid("USE_IN_FUTURE", "usedOn", "使用日期%s晚于今天%s，只登记已经发生的使用。".formatted(usedOn, today));
        }
        if (evidence == null) {
            throw Refusal.invalid("USE_EVIDENCE_REQUIRED", "evidence", "请附使用凭证。");
        }
        amount.requirePositive("amountFen");
        return new FundUse(useId, category, Required.text(purpose, "purpose", "使用内容", 500), justification, amount.fen(), usedOn,
                evidence.checked("evidence"), activityId, recordedBy);
    }
}
