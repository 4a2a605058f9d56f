package org.talentstation.subsidy.receipt;

/**
 * A row of a file of receipts that had no effect.
 *
 * @param line      line of the file, the heading is line 1
 * @param paymentId as the row says, perhaps of no payment; null where it could not be read
 * @param code      stable code of the reason
 * @param detail    the reason in Chinese
 */
public record RefusedRow(long line, String paymentId, String code, String detail) {
}
