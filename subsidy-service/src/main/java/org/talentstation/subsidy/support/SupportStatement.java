package org.talentstation.subsidy.support;

import java.time.LocalDate;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.kernel.text.Required;

/**
 * What a district officer states about a support, before it is checked. Refuses SUPPORT_KIND_REQUIRED, SUPPORT_OTHER_NEEDS_TEXT,
 * MONEY_NOT_POSITIVE, SUPPORT_DATE_REQUIRED, SUPPORT_IN_FUTURE, SUPPORT_EVIDENCE_REQUIRED and what {@link FileReference} refuses.
 * Article 14.
 *
 * @param description may be absent unless the kind is 其他
 */
public record SupportStatement(SupportKind kind, String description, Money amount, LocalDate givenOn, FileReference evidence) {

    /** As it enters the log. */
    public SupportDetail checked(LocalDate today) {
        if (kind == null) {
            throw Refusal.invalid("SUPPORT_KIND_REQUIRED", "kind", "请选择支持方式：购买服务、场地补贴、项目补助或其他(第十四条)。");
        }
        if (givenOn == null) {
            throw Refusal.invalid("SUPPORT_DATE_REQUIRED", "givenOn", "请填写支持发放日期。");
        }
        if (givenOn.isAfter(today)) {
            throw Refusal.invalid("SUPPORT_IN_FUTURE", "givenOn", "支持发放日期%s晚于今天%s，只登记已经给予的支持。".formatted(givenOn, today));
        }
        if (evidence == null) {
            throw Refusal.invalid("SUPPORT_EVIDENCE_REQUIRED", "evidence", "请附支持的佐证文件。");
        }
        return new SupportDetail(kind, text(), amount.requirePositive("amountFen").fen(), givenOn, evidence.checked("evidence"));
    }

    private String text() {
        boolean absent = description == null || description.isBlank();
        if (kind == SupportKind.OTHER && absent) {
            throw Refusal.invalid("SUPPORT_OTHER_NEEDS_TEXT", "description", "支持方式选“其他”的，请写明具体方式(第十四条)。");
        }
        return absent ? null : Required.text(description, "description", "支持内容", 500);
    }
}
