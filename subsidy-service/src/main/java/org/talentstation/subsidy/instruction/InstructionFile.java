package org.talentstation.subsidy.instruction;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.talentstation.chassis.query.TableFile;
import org.talentstation.chassis.query.TableFormat;
import org.talentstation.chassis.query.TableSpec;
import org.talentstation.kernel.money.Money;

/** The instruction as the treasury's file: CSV, UTF-8 with a byte order mark; the same lines always give the same bytes. Article 9. */
public final class InstructionFile {

    private InstructionFile() {
    }

    public static ResponseEntity<byte[]> of(String number, List<InstructionLine> lines) {
        return TableFile.answer(TableFormat.CSV, table(number, lines), lines);
    }

    /** SHA-256 of the file's bytes, 64 lower-case hexadecimal digits. */
    public static String digest(String number, List<InstructionLine> lines) {
        return sha256(of(number, lines).getBody());
    }

    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static TableSpec<InstructionLine> table(String number, List<InstructionLine> lines) {
        return TableSpec.<InstructionLine>titled("支付指令" + number).column("instructionNumber", "指令号", line -> number)
                .column("order", "序号", line -> lines.indexOf(line) + 1).column("paymentId", "支付编号", InstructionLine::paymentId)
                .column("payeeName", "收款单位", InstructionLine::payeeName).column("hostId", "统一社会信用代码", InstructionLine::hostId)
                .column("account", "收款账号", InstructionLine::account).column("bank", "开户银行", InstructionLine::bank)
                .column("amountFen", "金额(元)", line -> Money.ofFen(line.amountFen()).plain()).column("purpose", "用途", InstructionLine::purpose).build();
    }
}
