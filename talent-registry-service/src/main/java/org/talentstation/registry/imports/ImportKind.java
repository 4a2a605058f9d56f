package org.talentstation.registry.imports;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.talentstation.kernel.refusal.Refusal;

/** What a file brings. Article 11. */
public enum ImportKind {
    TALENTS("人才"), DEMANDS("需求");

    private final String chinese;

    ImportKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** As it stands in an address; refuses IMPORT_KIND_UNKNOWN. */
    public static ImportKind of(String text) {
        return Arrays.stream(values()).filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(text)).findFirst()
                .orElseThrow(() -> Refusal.invalid("IMPORT_KIND_UNKNOWN", "kind", "请用参数“kind”写明导入的内容：%s。".formatted(Arrays.stream(values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT) + "(" + kind.chinese + ")").collect(Collectors.joining("、")))));
    }
}
