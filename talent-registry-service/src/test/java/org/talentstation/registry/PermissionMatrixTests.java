package org.talentstation.registry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.talentstation.kernel.talent.DemandKind;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.kernel.text.FileReference;
import org.talentstation.registry.consent.ConsentEvent.ConsentGiven;
import org.talentstation.registry.consent.ConsentId;
import org.talentstation.registry.consent.ConsentPurpose;
import org.talentstation.registry.conversion.ConversionEvent.ConversionRecorded;
import org.talentstation.registry.demand.DemandEvent.DemandPosted;
import org.talentstation.registry.demand.DemandTerms;
import org.talentstation.registry.engagement.EngagementEvent.EngagementBegun;
import org.talentstation.registry.talent.Availability;
import org.talentstation.registry.imports.ImportEvent.ImportAccepted;
import org.talentstation.registry.imports.ImportKind;
import org.talentstation.registry.talent.Custody;
import org.talentstation.registry.talent.Profile;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.vault.PersonVault;
import org.talentstation.testkit.PermissionMatrixContract;
import org.talentstation.testkit.SeededEvents;
import org.talentstation.testkit.SeededObjects;
import org.talentstation.testkit.ServiceUnderTest;

class PermissionMatrixTests extends PermissionMatrixContract {

    static final String OWN_HOST = "91371000MA3C00011R";
    static final String OTHER_HOST = "91371000MA3C0002XH";

    private static final String OWN = "talent-00000000-0000-7000-8000-00000000000a";
    private static final String OTHER = "talent-00000000-0000-7000-8000-00000000000b";

    @BeforeAll
    static void seed() {
        seed(OWN, new Custody("station-own", OWN_HOST, "huancui"));
        seed(OTHER, new Custody("station-other", OTHER_HOST, "wendeng"));
        imported("own", "huancui", OWN_HOST);
        imported("other", "wendeng", OTHER_HOST);
        demand("demand-own", OWN_HOST, "huancui");
        demand("demand-other", OTHER_HOST, "wendeng");
        engagement("own", OWN_HOST, "huancui");
        engagement("other", OTHER_HOST, "wendeng");
    }

    private static void engagement(String name, String host, String jurisdiction) {
        LocalDate day = LocalDate.of(2026, 1, 11);
        SeededEvents.append(RunningRegistry.service(), "Engagement", "engagement-" + name, new EngagementBegun("engagement-" + name, null, OWN,
                "station-" + name, jurisdiction, host, EngagementMode.PROJECT_COOPERATION, null, day, null));
        SeededEvents.append(RunningRegistry.service(), "Conversion", "conversion-" + name, new ConversionRecorded("conversion-" + name, "engagement-" + name,
                "station-" + name, jurisdiction, host, "许可", 1, day, new FileReference("合同.pdf", "a".repeat(64)), day));
    }

    private static void demand(String id, String host, String jurisdiction) {
        var terms = new DemandTerms(DemandKind.TALENT, "某需求", "说明", List.of(), null, null, null, LocalDate.of(2099, 1, 1), true);
        SeededEvents.append(RunningRegistry.service(), "Demand", id, new DemandPosted(id, terms, host, "某公司", null, jurisdiction, host,
                LocalDate.of(2026, 1, 11), null));
    }

    private static void imported(String name, String jurisdiction, String host) {
        SeededEvents.append(RunningRegistry.service(), "Import", "import-" + name, new ImportAccepted("import-" + name, ImportKind.TALENTS, 1, jurisdiction, host, "somebody",
                java.time.Instant.parse("2026-01-11T01:00:00Z"), LocalDate.of(2026, 1, 11)));
    }

    private static void seed(String id, Custody custody) {
        var service = RunningRegistry.service();
        LocalDate day = LocalDate.of(2026, 1, 11);
        var profile = new Profile(TalentCategory.YOUNG_TALENT, null, List.of(), List.of(), List.of(), new Availability(List.of(), null, null, List.of()));
        SeededEvents.append(service, "Talent", id, new TalentRegistered(id, service.bean(PersonVault.class).seal(id, "{\"name\":\"某人\"}").orElseThrow(),
                profile, custody, day, null));
        SeededEvents.append(service, "Consent", ConsentId.of(id), new ConsentGiven(ConsentId.of(id), id, ConsentPurpose.CONTACT, "2020-1", null,
                custody.jurisdiction(), custody.hostId(), day));
    }

    @Override
    protected ServiceUnderTest service() {
        return RunningRegistry.service();
    }

    @Override
    protected Map<String, SeededObjects> objects() {
        Map<String, SeededObjects> objects = new HashMap<>();
        objects.put("/registry/v1/engagements", new SeededObjects("engagement-own", "engagement-other"));
        objects.put("/registry/v1/conversions", new SeededObjects("conversion-own", "conversion-other"));
        objects.put("/registry/v1/imports", new SeededObjects("import-own", "import-other"));
        objects.put("/registry/v1/demands", new SeededObjects("demand-own", "demand-other"));
        objects.put("/registry/v1/talents", new SeededObjects(OWN, OTHER));
        objects.put("/registry/v1/matches", SeededMatches.objects());
        return objects;
    }

    @Override
    protected String ownJurisdiction() {
        return "huancui";
    }

    @Override
    protected String ownHost() {
        return OWN_HOST;
    }
}
