package org.talentstation.evaluation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body of a step that needs nothing but a reason. */
public record ReasonBody(@NotBlank(message = "须写明理由") @Size(max = 2000, message = "理由不能超过2000字") String reason) {
}
