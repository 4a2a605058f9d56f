package org.talentstation.subsidy.instruction;

/** One payment of an instruction; the amount is in fen, {@code hostId} is the payee's 统一社会信用代码. */
public record InstructionLine(String paymentId, String subsidyId, String payeeName, String hostId, String account, String bank, long amountFen,
                              String purpose) {
}
