package org.talentstation.evaluation.expert;

import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.event.EventName;

/**
 * An expert may be drawn from now on. Article 7(2).
 *
 * @param account      subject of the expert's access token
 * @param fields       fields of expertise, in Chinese
 * @param affiliations 统一社会信用代码 of every organisation the expert belongs to
 */
@EventName("evaluation.expert-registered")
public record ExpertRegistered(String expertId, String account, String name, List<String> fields,
                               List<String> affiliations, LocalDate registeredOn) implements ExpertEvent {
}
