package org.talentstation.subsidy.instruction;

import java.util.regex.Pattern;
import org.talentstation.kernel.refusal.Refusal;

/** 支付指令号, used once. Refuses INSTRUCTION_NUMBER_INVALID. */
public record InstructionNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[A-Z0-9][A-Z0-9-]{3,39}");

    public InstructionNumber {
        if (value == null || !FORM.matcher(value.strip()).matches()) {
            throw Refusal.invalid("INSTRUCTION_NUMBER_INVALID", "instructionNumber", "支付指令号应为4至40位大写字母、数字或连字符，如ZF-2021-0001。");
        }
        value = value.strip();
    }

    /** Identifier of the instruction's aggregate. */
    public String instructionId() {
        return "instruction-" + value;
    }
}
