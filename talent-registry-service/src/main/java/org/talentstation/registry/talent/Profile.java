package org.talentstation.registry.talent;

import java.util.List;
import org.talentstation.kernel.talent.TalentCategory;

/**
 * What is known of a talent besides the person: what a demand is matched with. No value names anybody. Articles 2 and 8(2).
 *
 * @param otherCategory what the category is where it is 其他, else null
 * @param titles        professional titles (职称) such as 教授
 * @param programmes    talent programmes (人才工程) such as 泰山产业领军人才
 */
public record Profile(TalentCategory category, String otherCategory, List<Expertise> expertise, List<String> titles, List<String> programmes,
                      Availability availability) {
}
