package org.talentstation.registry.own;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.talentstation.kernel.time.ChinaTime;

/**
 * That a person was forgotten.
 *
 * @param keyFingerprint  which key was destroyed
 * @param keyDestroyedAt  wall clock; null while the destruction is under way
 * @param triedToOpen     how many sealed fields of the history were tried just now
 * @param opened          how many of them could be opened: none, once the key is gone
 */
record ErasureProof(String talentId, LocalDate erasedOn, String reason, String erasureEvent, String keyFingerprint, Instant keyDestroyedAt,
                    String destructionEvent, int triedToOpen, int opened, Instant checkedAt) {

    /** As a page to be printed. */
    String printed() {
        return """
                个人信息删除证明

                人才编号：%s
                删除决定日期：%s
                删除理由：%s
                删除事件：%s
                密钥指纹(SHA-256前128位)：%s
                密钥销毁时间：%s
                销毁事件：%s
                本次核验：历史中共有%d处加密的个人信息，逐一尝试解密，成功%d处。
                核验时间：%s

                该人的个人信息仅以其专用密钥加密保存于事件历史中；密钥销毁后任何人无法恢复，历史本身完整保留。
                """.formatted(talentId, erasedOn, reason, erasureEvent, keyFingerprint == null ? "(销毁中)" : keyFingerprint, china(keyDestroyedAt),
                destructionEvent == null ? "(销毁中)" : destructionEvent, triedToOpen, opened, china(checkedAt));
    }

    private static String china(Instant at) {
        return at == null ? "(销毁中)" : ZonedDateTime.ofInstant(at, ChinaTime.ZONE).toOffsetDateTime().toString();
    }
}
