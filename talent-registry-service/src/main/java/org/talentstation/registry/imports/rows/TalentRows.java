package org.talentstation.registry.imports.rows;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.imports.ImportEvent.ImportAccepted;
import org.talentstation.registry.imports.ImportKind;
import org.talentstation.registry.imports.sheet.ImportColumns;
import org.talentstation.registry.imports.sheet.Sheet;
import org.talentstation.registry.people.People;
import org.talentstation.registry.people.PersonLookup;
import org.talentstation.registry.talent.Availability;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.Expertise;
import org.talentstation.registry.talent.ExpertiseLevel;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.ProfileRules;
import org.talentstation.registry.talent.register.RegisterTalent;
import org.talentstation.registry.vault.Sealed;

/** Rows of talents. Somebody whose identity number the database, or an earlier row, already has is known and left as it is. Articles 2 and 11. */
@Component
final class TalentRows implements RowReader {

    private static final ImportColumns COLUMNS = ImportColumns.TALENTS;

    private final RowRules rules;
    private final ProfileRules profiles;
    private final People people;
    private final PersonLookup lookup;
    private final LogPositions positions;

    TalentRows(RowRules rules, ProfileRules profiles, People people, PersonLookup lookup, LogPositions positions) {
        this.rules = rules;
        this.profiles = profiles;
        this.people = people;
        this.lookup = lookup;
        this.positions = positions;
    }

    @Override
    public ImportKind kind() {
        return ImportKind.TALENTS;
    }

    @Override
    public Judged judge(ImportAccepted accepted, Sheet sheet, int from, List<Sheet.Row> rows, Occasion occasion) {
        Judged judged = new Judged();
        List<Entry> entries = new ArrayList<>();
        for (Sheet.Row row : rows) {
            try {
                entries.add(entry(accepted, sheet, row));
            } catch (Refusal refusal) {
                judged.refuse(RowRules.refused(COLUMNS, row, refusal));
            }
        }
        Set<String> known = known(accepted, sheet, from, entries);
        Map<String, PersonalData> fresh = new LinkedHashMap<>();
        List<Entry> taken = new ArrayList<>();
        for (Entry entry : entries) {
            String number = entry.person().identityNumber();
            if (number != null && !known.add(number)) {
                judged.know();
            } else {
                fresh.put(entry.id(), entry.person());
                taken.add(entry);
            }
        }
        Map<String, Sealed> sealed = people.sealNew(fresh);
        for (Entry entry : taken) {
            judged.take(new RegisterTalent(entry.id(), sealed.get(entry.id()), entry.profile(), entry.custody(), RowRules.importRow(accepted, entry.row()), occasion));
        }
        return judged;
    }

    /** Identity numbers of these rows that the database has, or that an earlier row of this file brought. */
    private Set<String> known(ImportAccepted accepted, Sheet sheet, int from, List<Entry> entries) {
        List<String> numbers = entries.stream().map(e -> e.person().identityNumber()).filter(Objects::nonNull).distinct().toList();
        Set<String> known = new HashSet<>(lookup.known(numbers));
        int column = sheet.headings().indexOf("公民身份号码");
        if (column >= 0 && !numbers.isEmpty()) {
            Collection<String> asked = new HashSet<>(numbers);
            for (Sheet.Row row : sheet.rows().subList(0, from)) {
                String number = column < row.cells().size() ? row.cells().get(column).toUpperCase(java.util.Locale.ROOT) : "";
                if (asked.contains(number) && positions.versionOf(RowRules.id("talent", accepted, row)).isPresent()) {
                    known.add(number);
                }
            }
        }
        return known;
    }

    private Entry entry(ImportAccepted accepted, Sheet sheet, Sheet.Row row) {
        Cells cells = RowRules.cells(COLUMNS, sheet, row);
        PersonalData person = new PersonalData(cells.text("姓名"), cells.text("公民身份号码"), cells.text("手机号码"), cells.text("电子邮箱"), cells.text("工作单位"), cells.text("职务"),
                cells.text("登录账号")).checked();
        Profile profile = profiles.checked(new Profile(cells.choice("人才类别", TalentCategory.values(), TalentCategory::chinese), cells.text("其他类别说明"),
                cells.list("专业领域").stream().map(text -> expertise(cells, text)).toList(), cells.list("职称"), cells.list("人才工程"),
                new Availability(cells.list("合作方式").stream().map(text -> cells.named("合作方式", text, EngagementMode.values(), EngagementMode::chinese)).toList(),
                        cells.date("可服务自"), cells.date("可服务至"),
                        cells.list("服务地点").stream().map(text -> cells.place("服务地点", text, rules.jurisdictions())).toList())));
        return new Entry(row, RowRules.id("talent", accepted, row), person, profile, rules.custody(accepted, cells));
    }

    private static Expertise expertise(Cells cells, String text) {
        String[] parts = text.split("[:：]", 2);
        ExpertiseLevel level = parts.length == 1 ? ExpertiseLevel.PRACTITIONER : cells.named("专业领域", parts[1].strip(), ExpertiseLevel.values(), ExpertiseLevel::chinese);
        return new Expertise(parts[0].strip(), null, level);
    }

    /** A row that is in order. */
    private record Entry(Sheet.Row row, String id, PersonalData person, Profile profile, Custody custody) {
    }
}
