package org.talentstation.registry.people;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.talent.PersonalData;
import org.talentstation.registry.vault.PersonVault;
import org.talentstation.registry.vault.Sealed;
import tools.jackson.databind.json.JsonMapper;

/** Seals who a person is, and opens it for as long as that person's key is there. */
@Component
public final class People {

    /** What is shown of a person that was forgotten. */
    public static final String ERASED = "已删除";

    private final PersonVault vault;
    private final JsonMapper json;

    People(PersonVault vault, JsonMapper json) {
        this.vault = vault;
        this.json = json;
    }

    /** Refuses TALENT_ERASED once the person's key is destroyed. */
    public Sealed seal(String talentId, PersonalData data) {
        return vault.seal(talentId, json.writeValueAsString(data))
                .orElseThrow(() -> Refusal.state("TALENT_ERASED", null, "该人才信息已删除，不能再办理。"));
    }

    /** Seals many people that are new, by their future ids: one transaction for all their keys. Refuses TALENT_ERASED. */
    public Map<String, Sealed> sealNew(Map<String, PersonalData> people) {
        Map<String, String> texts = new LinkedHashMap<>();
        people.forEach((id, data) -> texts.put(id, json.writeValueAsString(data)));
        Map<String, Sealed> sealed = vault.sealAll(texts);
        if (sealed.size() < people.size()) {
            throw Refusal.state("TALENT_ERASED", null, "该人才信息已删除，不能再办理。");
        }
        return sealed;
    }

    /** Empty once the person is forgotten. */
    public Optional<PersonalData> open(Sealed sealed) {
        return sealed == null ? Optional.empty() : vault.open(sealed).map(text -> json.readValue(text, PersonalData.class));
    }

    /** Those that are not forgotten: one question for a whole page. */
    public Map<Sealed, PersonalData> openAll(Collection<Sealed> all) {
        Map<Sealed, PersonalData> people = new HashMap<>();
        vault.openAll(all).forEach((sealed, text) -> people.put(sealed, json.readValue(text, PersonalData.class)));
        return people;
    }

    /** The first character of the name. */
    public static String masked(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + "＊＊";
    }
}
