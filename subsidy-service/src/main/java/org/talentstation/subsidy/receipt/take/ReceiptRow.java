package org.talentstation.subsidy.receipt.take;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.regex.Pattern;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.resource.CsvTable;

/**
 * One row of the treasury's file. Refuses RECEIPT_ROW_WIDTH, RECEIPT_PAYMENT_UNKNOWN, RECEIPT_RESULT_INVALID, RECEIPT_DATE_INVALID and
 * MONEY_FORMAT.
 *
 * @param paid whether the treasury paid, or could not
 */
record ReceiptRow(String instructionNumber, String paymentId, boolean paid, Money amount, LocalDate on, String bankReference, String reason) {

    static final List<String> COLUMNS = List.of("指令号", "支付编号", "结果", "金额(元)", "支付日期", "银行流水号", "原因");

    private static final Pattern PAYMENT = Pattern.compile("payment-[0-9a-z-]{1,64}");

    static ReceiptRow of(CsvTable.Row row) {
        if (!row.isComplete()) {
            throw Refusal.invalid("RECEIPT_ROW_WIDTH", null, "本行列数与表头不一致。");
        }
        String payment = row.text("支付编号");
        if (!PAYMENT.matcher(payment).matches()) {
            throw unknown(payment);
        }
        boolean paid = paid(row.text("结果"));
        return new ReceiptRow(row.text("指令号"), payment, paid, Money.parse(row.text("金额(元)")), paid ? date(row.text("支付日期")) : null,
                row.text("银行流水号"), row.text("原因"));
    }

    /** No payment has this identifier. */
    static Refusal unknown(String payment) {
        return Refusal.notFound("RECEIPT_PAYMENT_UNKNOWN", "没有编号为“%s”的支付。".formatted(payment));
    }

    private static boolean paid(String result) {
        return switch (result) {
            case "成功" -> true;
            case "失败" -> false;
            default -> throw Refusal.invalid("RECEIPT_RESULT_INVALID", null, "结果应为“成功”或“失败”，现为“%s”。".formatted(result));
        };
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refusal.invalid("RECEIPT_DATE_INVALID", null, "支付日期“%s”无效，应为真实日期，如2021-03-12。".formatted(text));
        }
    }
}
