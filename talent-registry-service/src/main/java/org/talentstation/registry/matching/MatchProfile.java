package org.talentstation.registry.matching;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.talent.ExpertiseLevel;

/**
 * All that matching knows of a talent: what it can do and where and when. Nothing here says who the person is, so nothing protected (sex, age,
 * ethnicity, marriage, health) can enter a rank. Articles 8 and 11.
 *
 * @param registeredAt position of the log at which the talent was registered; of two equal talents the earlier comes first
 * @param fields       code of the taxonomy → level
 * @param taxonomy     version of the fields that these codes are of; null: the first
 * @param modes        empty: none at present
 * @param from         null: at once
 * @param until        last day; null: an open end
 * @param places       jurisdiction keys; empty: the whole city
 */
public record MatchProfile(String talentId, long registeredAt, TalentCategory category, Map<String, ExpertiseLevel> fields, String taxonomy,
                           Set<String> titles,
                           Set<String> programmes, Set<EngagementMode> modes, LocalDate from, LocalDate until, Set<String> places) {

    /** With codes of the first version of the fields. */
    public MatchProfile(String talentId, long registeredAt, TalentCategory category, Map<String, ExpertiseLevel> fields, Set<String> titles,
                        Set<String> programmes, Set<EngagementMode> modes, LocalDate from, LocalDate until, Set<String> places) {
        this(talentId, registeredAt, category, fields, null, titles, programmes, modes, from, until, places);
    }
}
