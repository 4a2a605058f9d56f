package org.talentstation.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.refusal.RefusalKind;

/** Says in one line which refusal a test expects. */
public final class RefusalAssert {

    private RefusalAssert() {
    }

    /** The refusal as which the call ends, having checked its code. */
    public static Refusal refusal(String code, ThrowingCallable call) {
        Refusal refusal = catchThrowableOfType(Refusal.class, call);
        assertThat(refusal).as("a refusal with the code " + code).isNotNull();
        assertThat(refusal.code()).as(refusal.detail()).isEqualTo(code);
        return refusal;
    }

    public static Refusal invalid(String code, ThrowingCallable call) {
        Refusal refusal = refusal(code, call);
        assertThat(refusal.kind()).isEqualTo(RefusalKind.INVALID);
        return refusal;
    }
}
