package org.talentstation.evaluation.view.panels;

import java.util.List;
import java.util.stream.Collectors;
import org.talentstation.evaluation.panel.PoolMember;

/** How anyone recomputes a draw with standard tools, with the draw's own values. docs/adr/0007-expert-draw.md. */
final class Recipe {

    private Recipe() {
    }

    static String of(String seed, String commitment, List<PoolMember> pool, int size) {
        String quoted = "'" + seed.replace("'", "'\\''") + "'";
        return """
                复算方法（任何装有 sha256sum 的计算机均可，文本按 UTF-8 编码):
                一、核对承诺：执行
                printf '%%s' %s | sha256sum
                结果应为 %s
                二、核对次序：执行
                for e in %s; do printf '%%s %%s\\n' "$(printf '%%s' %s":$e" | sha256sum | cut -d' ' -f1)" "$e"; done | LC_ALL=C sort
                三、核对人选：排序后的前%d名为评审专家，其余依次为候补专家。
                """.formatted(quoted, commitment, pool.stream().map(PoolMember::expertId).collect(Collectors.joining(" ")),
                quoted, size);
    }
}
