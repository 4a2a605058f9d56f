package org.talentstation.registry.taxonomy.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.text.Required;
import org.talentstation.registry.taxonomy.Field;
import org.talentstation.registry.taxonomy.Replacement;
import org.talentstation.registry.taxonomy.TaxonomyVersion;

/**
 * A version by itself: codes are unique, each parent is a field of the same version, three levels at most, nothing is without a name. Refuses
 * TAXONOMY_ID_INVALID, TEXT_REQUIRED, TAXONOMY_DAY_REQUIRED, TAXONOMY_EMPTY, TAXONOMY_TOO_LARGE, FIELD_CODE_INVALID, FIELD_CODE_TWICE,
 * FIELD_PARENT_UNKNOWN, FIELD_TOO_DEEP, REPLACEMENT_INCOMPLETE, REPLACED_TWICE and REPLACEMENT_UNKNOWN.
 */
final class FieldsAreInOrder {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9.-]{2,63}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,19}");
    private static final int MOST = 5_000;
    private static final int DEEPEST = 3;

    private FieldsAreInOrder() {
    }

    /** The same without surrounding white space. */
    static TaxonomyVersion checked(TaxonomyVersion v) {
        if (v.id() == null || !ID.matcher(v.id()).matches()) {
            throw Refusal.invalid("TAXONOMY_ID_INVALID", "id", "版本标识应为3至64位小写字母、数字、点或连字符，并以字母或数字开头。");
        }
        if (v.effectiveFrom() == null) {
            throw Refusal.invalid("TAXONOMY_DAY_REQUIRED", "effectiveFrom", "请填写施行日期。");
        }
        List<Field> fields = fields(v.fields());
        return new TaxonomyVersion(v.id(), Required.text(v.title(), "title", "版本名称", 100), Required.text(v.source(), "source", "来源", 500),
                v.effectiveFrom(), fields, replaces(v.replaces(), fields));
    }

    private static List<Field> fields(List<Field> given) {
        if (given == null || given.isEmpty()) {
            throw Refusal.invalid("TAXONOMY_EMPTY", "fields", "请至少列出一个专业领域。");
        }
        if (given.size() > MOST) {
            throw Refusal.invalid("TAXONOMY_TOO_LARGE", "fields", "一个版本最多列%d个专业领域。".formatted(MOST));
        }
        Map<String, String> parents = new HashMap<>();
        List<Field> fields = given.stream().map(field -> {
            Field checked = field(field);
            if (parents.containsKey(checked.code())) {
                throw Refusal.invalid("FIELD_CODE_TWICE", "fields", "专业领域代码“%s”重复。".formatted(checked.code()));
            }
            parents.put(checked.code(), checked.parent());
            return checked;
        }).toList();
        fields.forEach(field -> mustHang(field, parents));
        return fields;
    }

    private static Field field(Field field) {
        if (field == null || field.code() == null || !CODE.matcher(field.code()).matches()) {
            throw Refusal.invalid("FIELD_CODE_INVALID", "fields", "专业领域代码“%s”应为1至20位字母、数字、点或连字符，并以字母或数字开头。"
                    .formatted(field == null || field.code() == null ? "" : field.code()));
        }
        String parent = field.parent() == null || field.parent().isBlank() ? null : field.parent().strip();
        return new Field(field.code(), parent, Required.text(field.name(), "fields", "专业领域“%s”的名称".formatted(field.code()), 100));
    }

    private static void mustHang(Field field, Map<String, String> parents) {
        int depth = 1;
        for (String above = field.parent(); above != null; above = parents.get(above)) {
            if (!parents.containsKey(above)) {
                throw Refusal.invalid("FIELD_PARENT_UNKNOWN", "fields", "专业领域“%s”的上级“%s”不在本版本中。".formatted(field.code(), above));
            }
            if (++depth > DEEPEST) {
                throw Refusal.invalid("FIELD_TOO_DEEP", "fields", "专业领域最多%d级，且不能互为上级；“%s”超出。".formatted(DEEPEST, field.code()));
            }
        }
    }

    private static List<Replacement> replaces(List<Replacement> given, List<Field> fields) {
        if (given == null) {
            return List.of();
        }
        Set<String> codes = fields.stream().map(Field::code).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (Replacement old : given) {
            if (old == null || old.code() == null || old.by() == null || old.by().isEmpty()) {
                throw Refusal.invalid("REPLACEMENT_INCOMPLETE", "replaces", "每项代替关系都要写明旧代码和至少一个新代码。");
            }
            if (!seen.add(old.code())) {
                throw Refusal.invalid("REPLACED_TWICE", "replaces", "旧代码“%s”的代替关系重复。".formatted(old.code()));
            }
            old.by().stream().filter(code -> code == null || !codes.contains(code)).findFirst().ifPresent(code -> {
                throw Refusal.invalid("REPLACEMENT_UNKNOWN", "replaces", "代替“%s”的“%s”不在本版本中。".formatted(old.code(), code));
            });
        }
        return given.stream().map(old -> new Replacement(old.code(), old.by().stream().distinct().sorted().toList())).toList();
    }
}
