package org.talentstation.registry.imports.rows;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.identifier.UnifiedSocialCreditCode;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.kernel.text.Required;
import org.talentstation.registry.demand.DemandDays;
import org.talentstation.registry.demand.DemandRules;
import org.talentstation.registry.demand.DemandTerms;
import org.talentstation.registry.demand.Requirement;
import org.talentstation.registry.demand.RequirementKind;
import org.talentstation.registry.demand.post.PostDemand;
import org.talentstation.registry.imports.ImportEvent.ImportAccepted;
import org.talentstation.registry.imports.ImportKind;
import org.talentstation.registry.imports.sheet.ImportColumns;
import org.talentstation.registry.imports.sheet.Sheet;
import org.talentstation.registry.talent.ExpertiseLevel;

/** Rows of demands. A row that says the same as an earlier one of the file is known. Articles 8(2) and 11. */
@Component
final class DemandRows implements RowReader {

    private static final ImportColumns COLUMNS = ImportColumns.DEMANDS;
    private static final String MUST = "必备条件";
    private static final String WISH = "优先条件";
    private static final String BUDGET = "预算(元)";
    private static final int FEN_DIGITS = 2;

    private final RowRules rules;
    private final DemandRules demands;
    private final LogPositions positions;

    DemandRows(RowRules rules, DemandRules demands, LogPositions positions) {
        this.rules = rules;
        this.demands = demands;
        this.positions = positions;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.DEMANDS;
    }

    @Override
    public Judged judge(ImportAccepted accepted, Sheet sheet, int from, List<Sheet.Row> rows, Occasion occasion) {
        Judged judged = new Judged();
        Set<List<String>> seen = new HashSet<>();
        Set<List<String>> asked = new HashSet<>(rows.stream().map(Sheet.Row::cells).toList());
        for (Sheet.Row row : sheet.rows().subList(0, from)) {
            if (asked.contains(row.cells()) && positions.versionOf(RowRules.id("demand", accepted, row)).isPresent()) {
                seen.add(row.cells());
            }
        }
        for (Sheet.Row row : rows) {
            try {
                PostDemand command = command(accepted, sheet, row, occasion);
                if (seen.add(row.cells())) {
                    judged.take(command);
                } else {
                    judged.know();
                }
            } catch (Refusal refusal) {
                judged.refuse(RowRules.refused(COLUMNS, row, refusal));
            }
        }
        return judged;
    }

    private PostDemand command(ImportAccepted accepted, Sheet sheet, Sheet.Row row, Occasion occasion) {
        Cells cells = RowRules.cells(COLUMNS, sheet, row);
        List<Requirement> requirements = Stream.concat(cells.list(MUST).stream().map(text -> requirement(cells, MUST, text)),
                cells.list(WISH).stream().map(text -> requirement(cells, WISH, text))).toList();
        DemandTerms terms = demands.checked(new DemandTerms(cells.choice("需求类别", DemandKind.values(), DemandKind::chinese), cells.text("需求名称"), cells.text("需求说明"),
                new ArrayList<>(requirements), fen(cells), cells.date("开始日期"), cells.date("结束日期"), cells.date("有效期至"), yes(cells)));
        DemandDays.check(terms, occasion);
        String employer;
        try {
            employer = UnifiedSocialCreditCode.of(cells.text("统一社会信用代码")).value();
        } catch (Refusal refusal) {
            throw refusal.inField("employerId");
        }
        return new PostDemand(RowRules.id("demand", accepted, row), terms, employer, Required.text(cells.text("用人单位名称"), "employerName", "用人单位名称", 100),
                rules.custody(accepted, cells), RowRules.importRow(accepted, row), occasion);
    }

    private Requirement requirement(Cells cells, String heading, String text) {
        String[] parts = text.split("[:：]", 2);
        if (parts.length < 2) {
            throw Cells.invalid(heading, "每项写作“种类:内容”。");
        }
        RequirementKind kind = cells.named(heading, parts[0].strip(), RequirementKind.values(), RequirementKind::chinese);
        boolean must = heading.equals(MUST);
        String value = parts[1].strip();
        int weight = 0;
        if (!must) {
            int star = value.lastIndexOf('*');
            String number = star < 0 ? "1" : value.substring(star + 1).strip();
            if (!number.matches("[1-5]")) {
                throw Cells.invalid(heading, "的权重须为1至5。");
            }
            weight = Integer.parseInt(number);
            value = star < 0 ? value : value.substring(0, star).strip();
        }
        return new Requirement(kind, coded(cells, heading, kind, value), must, weight);
    }

    /** People write names where the database keeps codes. */
    private String coded(Cells cells, String heading, RequirementKind kind, String value) {
        return switch (kind) {
            case CATEGORY -> cells.named(heading, value, TalentCategory.values(), TalentCategory::chinese).name();
            case MODE -> cells.named(heading, value, EngagementMode.values(), EngagementMode::chinese).name();
            case PLACE -> cells.place(heading, value, rules.jurisdictions());
            case FIELD -> {
                String[] parts = value.split("[:：]", 2);
                yield parts.length == 1 ? value : parts[0].strip() + ":" + cells.named(heading, parts[1].strip(), ExpertiseLevel.values(), ExpertiseLevel::chinese).name();
            }
            case TITLE, PROGRAMME, AVAILABLE_BY -> value;
        };
    }

    private static Long fen(Cells cells) {
        String yuan = cells.text(BUDGET);
        if (yuan == null) {
            return null;
        }
        try {
            return new BigDecimal(yuan.replace(",", "")).movePointRight(FEN_DIGITS).longValueExact();
        } catch (ArithmeticException | NumberFormatException e) {
            throw Cells.invalid(BUDGET, "须为元，最多两位小数。");
        }
    }

    private static boolean yes(Cells cells) {
        String text = cells.text("揭榜挂帅");
        if (text == null || text.equals("否")) {
            return false;
        }
        if (text.equals("是")) {
            return true;
        }
        throw Cells.invalid("揭榜挂帅", "须为“是”或“否”。");
    }
}
