package org.talentstation.station.network;

import java.time.LocalDate;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.PersonalNumber;
import org.talentstation.kernel.text.Required;

/**
 * What a station offers to others. Article 4.
 *
 * @param availableTo last day, or null while it has none
 * @param conditions  on which it may be used, or null
 */
public record SharedResource(String resourceId, ResourceKind kind, String description, LocalDate availableFrom, LocalDate availableTo,
                             String conditions) {

    /** The same, when it says what it is and is available on some day from today on. Refuses RESOURCE_KIND_REQUIRED and RESOURCE_PERIOD_INVALID. */
    SharedResource checked(LocalDate today) {
        if (kind == null) {
            throw Refusal.invalid("RESOURCE_KIND_REQUIRED", "kind", "请填写资源种类：场地、设备、服务或者专家网络。");
        }
        if (availableTo != null && (availableTo.isBefore(availableFrom) || availableTo.isBefore(today))) {
            throw Refusal.invalid("RESOURCE_PERIOD_INVALID", "availableTo", "可用截止日期%s早于可用起始日期或者今日。".formatted(availableTo));
        }
        String what = PersonalNumber.absentFrom(Required.text(description, "description", "资源说明", 1_000), "description", "资源说明");
        String terms = conditions == null || conditions.isBlank() ? null
                : PersonalNumber.absentFrom(Required.text(conditions, "conditions", "使用条件", 1_000), "conditions", "使用条件");
        return new SharedResource(resourceId, kind, what, availableFrom, availableTo, terms);
    }
}
