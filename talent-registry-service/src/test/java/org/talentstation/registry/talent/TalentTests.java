package org.talentstation.registry.talent;

import static org.talentstation.registry.Given.at;
import static org.talentstation.registry.Given.refused;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.talent.EngagementMode;
import org.talentstation.kernel.talent.TalentCategory;
import org.talentstation.registry.Given;
import org.talentstation.registry.talent.TalentEvent.PersonalDataCorrected;
import org.talentstation.registry.talent.TalentEvent.TalentAbsorbed;
import org.talentstation.registry.talent.TalentEvent.TalentAffiliated;
import org.talentstation.registry.talent.TalentEvent.TalentAffiliationEnded;
import org.talentstation.registry.talent.TalentEvent.TalentDuplicateDismissed;
import org.talentstation.registry.talent.TalentEvent.TalentDuplicateSuspected;
import org.talentstation.registry.talent.TalentEvent.TalentErased;
import org.talentstation.registry.talent.TalentEvent.TalentKeyDestroyed;
import org.talentstation.registry.talent.TalentEvent.TalentMerged;
import org.talentstation.registry.talent.TalentEvent.TalentProfileChanged;
import org.talentstation.registry.talent.TalentEvent.TalentRegistered;
import org.talentstation.registry.talent.TalentEvent.TalentSeparated;
import org.talentstation.registry.talent.TalentEvent.TalentUnmerged;
import org.talentstation.registry.talent.affiliate.Affiliate;
import org.talentstation.registry.talent.affiliate.EndAffiliation;
import org.talentstation.registry.talent.correct.CorrectPersonalData;
import org.talentstation.registry.talent.duplicate.DismissDuplicate;
import org.talentstation.registry.talent.duplicate.NoteDuplicate;
import org.talentstation.registry.talent.erase.EraseTalent;
import org.talentstation.registry.talent.erase.RecordKeyDestroyed;
import org.talentstation.registry.talent.merge.AbsorbTalent;
import org.talentstation.registry.talent.merge.MergeTalent;
import org.talentstation.registry.talent.merge.SeparateTalent;
import org.talentstation.registry.talent.merge.UnmergeTalent;
import org.talentstation.registry.talent.profile.ChangeProfile;
import org.talentstation.registry.talent.register.RegisterTalent;
import org.talentstation.registry.vault.Sealed;

class TalentTests {

    private static final String ID = "talent-1";
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final Occasion NOW = at("2021-06-01T09:00", Role.BUREAU_OFFICER);
    private static final Sealed PERSON = new Sealed(ID, "AES-256-GCM", "n1", "t1");
    private static final Sealed CORRECTED = new Sealed(ID, "AES-256-GCM", "n2", "t2");
    private static final Profile PROFILE = profile("教授");
    private static final Custody CUSTODY = new Custody("station-1", "91371000MA3C00011R", "huancui");
    private static final Custody ELSEWHERE = new Custody("station-2", "91371000MA3C0002XH", "wendeng");
    private static final TalentRegistered REGISTERED = new TalentRegistered(ID, PERSON, PROFILE, CUSTODY, DAY, null);
    private static final TalentDuplicateSuspected SUSPECTED = new TalentDuplicateSuspected(ID, "talent-2", DuplicateBasis.IDENTITY_NUMBER, DAY);
    private static final TalentMerged MERGED = new TalentMerged(ID, "talent-2", "同一人", "bureau_officer", DAY);
    private static final TalentErased ERASED = new TalentErased(ID, "本人申请", "bureau_officer", DAY);

    private static Profile profile(String title) {
        return new Profile(TalentCategory.EXPERT_SCHOLAR, null, List.of(new Expertise("520", "gbt-13745-2009", ExpertiseLevel.LEADING)), List.of(title),
                List.of(), new Availability(List.of(EngagementMode.PROJECT_COOPERATION), null, null, List.of()));
    }

    private static AggregateTestFixture<Talent> fixture() {
        return Given.a(Talent.class);
    }

    @Test
    void Article2_aTalentEntersTheDatabase() {
        fixture().givenNoPriorActivity().when(new RegisterTalent(ID, PERSON, PROFILE, CUSTODY, null, NOW)).expectEvents(REGISTERED);
    }

    @Test
    void Article11_aCorrectionKeepsBothValues() {
        fixture().given(REGISTERED).when(new CorrectPersonalData(ID, CORRECTED, "单位变更", NOW))
                .expectEvents(new PersonalDataCorrected(ID, PERSON, CORRECTED, "单位变更", DAY));
        refused(fixture().given(REGISTERED).when(new CorrectPersonalData(ID, CORRECTED, " ", NOW)), "TEXT_REQUIRED");
        refused(fixture().given(REGISTERED).when(new CorrectPersonalData(ID, CORRECTED, "改为13863100001", NOW)), "PERSONAL_NUMBER_IN_TEXT");
    }

    @Test
    void Article8_2_theProfileChangesOnlyWhenItDiffers() {
        fixture().given(REGISTERED).when(new ChangeProfile(ID, PROFILE, NOW)).expectNoEvents();
        fixture().given(REGISTERED).when(new ChangeProfile(ID, profile("研究员"), NOW))
                .expectEvents(new TalentProfileChanged(ID, PROFILE, profile("研究员"), DAY));
    }

    @Test
    void Article8_2_aTalentWorksWithSeveralStations() {
        var second = new TalentAffiliated(ID, "station-2", "91371000MA3C0002XH", "wendeng", DAY);
        fixture().given(REGISTERED).when(new Affiliate(ID, CUSTODY, NOW)).expectNoEvents();
        fixture().given(REGISTERED).when(new Affiliate(ID, ELSEWHERE, NOW)).expectEvents(second);
        fixture().given(REGISTERED, second).when(new EndAffiliation(ID, "station-2", "期满", NOW))
                .expectEvents(new TalentAffiliationEnded(ID, "station-2", "期满", DAY));
        refused(fixture().given(REGISTERED).when(new EndAffiliation(ID, "station-2", "期满", NOW)), "NOT_AFFILIATED");
    }

    @Test
    void Article11_aDuplicateIsSuspectedOnceAndNeverAgainAfterItWasDismissed() {
        var note = new NoteDuplicate(ID, "talent-2", DuplicateBasis.IDENTITY_NUMBER, NOW);
        var dismissed = new TalentDuplicateDismissed(ID, "talent-2", "两人", DAY);
        fixture().given(REGISTERED).when(note).expectEvents(SUSPECTED);
        fixture().given(REGISTERED, SUSPECTED).when(note).expectNoEvents();
        fixture().given(REGISTERED, SUSPECTED, dismissed).when(note).expectNoEvents();
        fixture().given(REGISTERED, MERGED).when(note).expectNoEvents();
        fixture().given(REGISTERED, ERASED).when(note).expectNoEvents();
        fixture().given(REGISTERED, new TalentAbsorbed(ID, "talent-2", DAY)).when(note).expectNoEvents();
        fixture().given(REGISTERED, SUSPECTED).when(new DismissDuplicate(ID, "talent-2", "两人", NOW)).expectEvents(dismissed);
        refused(fixture().given(REGISTERED).when(new DismissDuplicate(ID, "talent-2", "两人", NOW)), "NOT_SUSPECTED");
    }

    @Test
    void Article11_duplicatesAreMergedByAPersonAndSeparatedAgain() {
        var absorbed = new TalentAbsorbed(ID, "talent-3", DAY);
        fixture().given(REGISTERED).when(new MergeTalent(ID, "talent-2", "同一人", NOW)).expectEvents(new TalentMerged(ID, "talent-2", "同一人",
                NOW.actor().id(), DAY));
        fixture().given(REGISTERED).when(new AbsorbTalent(ID, "talent-3", NOW)).expectEvents(absorbed);
        refused(fixture().given(REGISTERED).when(new MergeTalent(ID, ID, "同一人", NOW)), "MERGER_WITH_ITSELF");
        refused(fixture().given(REGISTERED, absorbed).when(new MergeTalent(ID, "talent-2", "同一人", NOW)), "MERGER_OF_A_SURVIVOR");
        refused(fixture().given(REGISTERED, MERGED).when(new MergeTalent(ID, "talent-4", "同一人", NOW)), "TALENT_MERGED");
        refused(fixture().given(REGISTERED, MERGED).when(new AbsorbTalent(ID, "talent-4", NOW)), "TALENT_MERGED");
        fixture().given(REGISTERED, MERGED).when(new UnmergeTalent(ID, "talent-2", "有误", NOW)).expectEvents(new TalentUnmerged(ID, "talent-2", "有误",
                NOW.actor().id(), DAY));
        refused(fixture().given(REGISTERED).when(new UnmergeTalent(ID, "talent-2", "有误", NOW)), "NOT_MERGED");
        fixture().given(REGISTERED, absorbed).when(new SeparateTalent(ID, "talent-3", NOW)).expectEvents(new TalentSeparated(ID, "talent-3", DAY));
        fixture().given(REGISTERED).when(new SeparateTalent(ID, "talent-3", NOW)).expectNoEvents();
    }

    @Test
    void aMergedRecordIsNotWorkedOnAndTheOneThatStandsForItIsNamed() {
        refused(fixture().given(REGISTERED, MERGED).when(new ChangeProfile(ID, profile("研究员"), NOW)), "TALENT_MERGED");
        refused(fixture().given(REGISTERED, MERGED).when(new CorrectPersonalData(ID, CORRECTED, "单位变更", NOW)), "TALENT_MERGED");
    }

    @Test
    void aPersonIsForgottenOnceAndItsKeyIsRecordedAsDestroyedOnce() {
        fixture().given(REGISTERED).when(new EraseTalent(ID, "本人申请", NOW)).expectEvents(new TalentErased(ID, "本人申请", NOW.actor().id(), DAY));
        fixture().given(REGISTERED, ERASED).when(new EraseTalent(ID, "本人申请", NOW)).expectNoEvents();
        var destroyed = new TalentKeyDestroyed(ID, "f", DAY);
        fixture().given(REGISTERED, ERASED).when(new RecordKeyDestroyed(ID, "f", NOW)).expectEvents(destroyed);
        fixture().given(REGISTERED, ERASED, destroyed).when(new RecordKeyDestroyed(ID, "f", NOW)).expectNoEvents();
        fixture().given(REGISTERED).when(new RecordKeyDestroyed(ID, "f", NOW)).expectNoEvents();
        refused(fixture().given(REGISTERED, ERASED).when(new ChangeProfile(ID, profile("研究员"), NOW)), "TALENT_ERASED");
        refused(fixture().given(REGISTERED, MERGED, ERASED).when(new UnmergeTalent(ID, "talent-2", "有误", NOW)), "TALENT_ERASED");
    }
}
