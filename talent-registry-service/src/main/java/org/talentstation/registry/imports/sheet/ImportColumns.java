package org.talentstation.registry.imports.sheet;

import static org.talentstation.registry.imports.sheet.ImportColumn.optional;
import static org.talentstation.registry.imports.sheet.ImportColumn.required;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.imports.ImportKind;
import org.talentstation.registry.talent.ExpertiseLevel;

/** The columns of the two templates. Refuses IMPORT_COLUMN_MISSING, IMPORT_COLUMN_UNKNOWN, IMPORT_COLUMN_TWICE and IMPORT_EMPTY. */
public enum ImportColumns {
    TALENTS(ImportKind.TALENTS, List.of(
            required("姓名", "50字以内", "示例人员", "person.name"),
            optional("公民身份号码", "18位；与手机号码至少填一项", "", "person.identityNumber", "person"),
            optional("手机号码", "11位；与公民身份号码至少填一项", "13963100000", "person.mobile"),
            optional("电子邮箱", "", "", "person.email"),
            optional("工作单位", "100字以内", "", "person.employer"),
            optional("职务", "100字以内", "", "person.position"),
            optional("登录账号", "本人查询自己信息所用的账号", "", "person.account"),
            required("人才类别", names(TalentCategory.values(), TalentCategory::chinese), TalentCategory.values()[0].chinese(), "profile.category"),
            optional("其他类别说明", "人才类别为“其他”时必填", "", "profile.otherCategory"),
            required("专业领域", "专业领域代码，可加“:层次”，多项用分号分隔；层次：" + names(ExpertiseLevel.values(), ExpertiseLevel::chinese) + "，不写为骨干", "520:高级;413", "profile.expertise"),
            optional("职称", "多项用分号分隔", "研究员", "profile.titles"),
            optional("人才工程", "多项用分号分隔", "", "profile.programmes"),
            optional("合作方式", "多项用分号分隔：" + names(EngagementMode.values(), EngagementMode::chinese), "", "profile.availability.modes"),
            optional("可服务自", "yyyy-MM-dd", "", "profile.availability.from"),
            optional("可服务至", "yyyy-MM-dd", "", "profile.availability.until"),
            optional("服务地点", "辖区名称或标识，多项用分号分隔；不填为全市", "", "profile.availability.places"),
            optional("驿站编号", "经驿站入库的填写", "", "stationId"),
            optional("辖区", "辖区名称或标识；不经驿站入库的填写，区市导入可不填", "环翠区", "jurisdiction"))),
    DEMANDS(ImportKind.DEMANDS, List.of(
            required("需求类别", names(DemandKind.values(), DemandKind::chinese), DemandKind.values()[0].chinese(), "terms.kind"),
            required("需求名称", "100字以内", "示例需求", "terms.title"),
            required("需求说明", "4000字以内", "示例说明", "terms.description"),
            optional("必备条件", "“种类:内容”，多项用分号分隔；种类：" + names(RequirementKind.values(), RequirementKind::chinese), "专业领域:520", "terms.requirements"),
            optional("优先条件", "“种类:内容*权重”，权重1至5，多项用分号分隔", "职称:研究员*3", "terms.wishes"),
            optional("预算(元)", "面议的不填", "50000", "terms.budgetFen"),
            optional("开始日期", "yyyy-MM-dd", "", "terms.from"),
            optional("结束日期", "yyyy-MM-dd", "", "terms.until"),
            required("有效期至", "yyyy-MM-dd", "2026-12-31", "terms.expiresOn"),
            optional("揭榜挂帅", "是 或 否，不填为否", "否", "terms.openPosting"),
            required("统一社会信用代码", "用人单位的18位代码", "91371000MA3C00011R", "employerId"),
            required("用人单位名称", "100字以内", "示例单位", "employerName"),
            optional("驿站编号", "经驿站发布的填写", "", "stationId"),
            optional("辖区", "辖区名称或标识；不经驿站发布的填写，区市导入可不填", "环翠区", "jurisdiction")));

    private final ImportKind kind;
    private final List<ImportColumn> columns;

    ImportColumns(ImportKind kind, List<ImportColumn> columns) {
        this.kind = kind;
        this.columns = columns;
    }

    public static ImportColumns of(ImportKind kind) {
        return Arrays.stream(values()).filter(c -> c.kind == kind).findFirst().orElseThrow();
    }

    public List<ImportColumn> columns() {
        return columns;
    }

    /** The heading of the column that a refusal's field is filled from. */
    public Optional<String> heading(String field) {
        return columns.stream().filter(c -> c.title().equals(field) || c.fields().contains(field)).map(ImportColumn::title).findFirst();
    }

    /** The same, when its columns are those of the template, in any order. */
    public Sheet checked(Sheet sheet) {
        List<String> known = columns.stream().map(ImportColumn::title).toList();
        for (ImportColumn column : columns) {
            if (column.required() && !sheet.headings().contains(column.title())) {
                throw Refusal.invalid("IMPORT_COLUMN_MISSING", column.title(), "第1行(表头)缺少“%s”列；请从%s模板填写。".formatted(column.title(), kind.chinese()));
            }
        }
        List<String> headings = sheet.headings().stream().filter(heading -> !heading.isEmpty()).toList();
        headings.stream().filter(heading -> !known.contains(heading)).findFirst().ifPresent(heading -> {
            throw Refusal.invalid("IMPORT_COLUMN_UNKNOWN", "file", "第1行(表头)第%d列不是模板中的列；模板有：%s。".formatted(sheet.headings().indexOf(heading) + 1, String.join("、", known)));
        });
        if (headings.stream().distinct().count() < headings.size()) {
            throw Refusal.invalid("IMPORT_COLUMN_TWICE", "file", "第1行(表头)有重复的列。");
        }
        if (sheet.rows().isEmpty()) {
            throw Refusal.invalid("IMPORT_EMPTY", "file", "文件只有表头，没有要导入的行。");
        }
        return sheet;
    }

    private static <E> String names(E[] values, Function<E, String> chinese) {
        return Arrays.stream(values).map(chinese).collect(Collectors.joining("、"));
    }
}
