package org.talentstation.registry.view.talentmap;

import org.springframework.stereotype.Component;
import org.talentstation.kernel.place.Jurisdiction;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.taxonomy.Field;
import org.talentstation.registry.taxonomy.FieldTaxonomy;

/** The places of the map in Chinese; null stays null. */
@Component
final class MapNames {

    private final Jurisdictions jurisdictions;
    private final FieldTaxonomy fields;

    MapNames(Jurisdictions jurisdictions, FieldTaxonomy fields) {
        this.jurisdictions = jurisdictions;
        this.fields = fields;
    }

    String jurisdiction(String key) {
        return jurisdictions.find(key).map(Jurisdiction::name).orElse(key);
    }

    String field(String code) {
        return fields.named(code).map(Field::name).orElse(code);
    }

    String category(String name) {
        return name == null ? null : TalentCategory.valueOf(name).chinese();
    }

    String mode(String name) {
        return name == null ? null : EngagementMode.valueOf(name).chinese();
    }
}
