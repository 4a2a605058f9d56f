package org.talentstation.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.talentstation.evaluation.entry.RoundEntry;
import org.talentstation.evaluation.expert.ExpertFacts;
import org.talentstation.evaluation.expert.ExpertStanding;
import org.talentstation.kernel.actor.Actor;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.policy.PolicyParameter;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.Condition;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.StationType;
import org.talentstation.kernel.time.WorkingDays;
import org.talentstation.testkit.DomainFixture;
import org.talentstation.testkit.Occasions;

/** The circumstances that this service's tests start from: codes, people, times, the 2020 text. */
public final class Given {

    public static final String HOST_1 = "91371000MA3C00011R";
    public static final String HOST_2 = "91371000MA3C0002XH";
    public static final String HOST_3 = "91371000MA3C00038H";
    public static final String ELSEWHERE = "91371000MA3C00046C";
    public static final String ROUND = "round-0190";

    private Given() {
    }

    public static <T> AggregateTestFixture<T> aggregate(Class<T> type) {
        return DomainFixture.of(type);
    }

    /** The occasion at a Chinese local time such as {@code 2021-03-01T09:00}. */
    public static Occasion at(String local, Actor actor) {
        return at(local, actor, Measures2020.version());
    }

    public static Occasion at(String local, Actor actor, PolicyVersion... law) {
        return new Occasion(instant(local), actor, new PolicyBook(List.of(law)), WorkingDays.none());
    }

    public static Instant instant(String local) {
        return Occasions.instant(local);
    }

    public static Actor officer() {
        return new Actor("bureau.officer", "王明", Set.of(Role.BUREAU_OFFICER), null, null);
    }

    public static Actor leader() {
        return new Actor("bureau.leader", "李强", Set.of(Role.BUREAU_LEADER), null, null);
    }

    public static Actor expert(String account) {
        return new Actor(account, "专家" + account, Set.of(Role.EXPERT), null, null);
    }

    public static ExpertFacts active(String account, String... affiliations) {
        return new ExpertFacts("expert-" + account, "专家" + account, ExpertStanding.ACTIVE, List.of(affiliations));
    }

    public static ExpertFacts suspended(String account) {
        return new ExpertFacts("expert-" + account, "专家" + account, ExpertStanding.SUSPENDED, List.of());
    }

    public static RoundEntry entry(String number, String hostId) {
        return new RoundEntry("application-" + number, hostId, "威海第" + number + "研究院", HostKind.RESEARCH_INSTITUTE,
                "huancui", StationType.INNOVATION, "第" + number + "驿站", false,
                Arrays.stream(Condition.values())
                        .map(c -> new RoundEntry.StatedEvidence(c, c.chinese() + "的佐证材料")).toList());
    }

    /** The 2020 text with some parameters otherwise: key, value, key, value … */
    public static PolicyVersion measuresWith(String... changes) {
        PolicyVersion text = Measures2020.version();
        List<PolicyParameter> parameters = text.parameters();
        for (int i = 0; i < changes.length; i += 2) {
            String key = changes[i];
            String value = changes[i + 1];
            parameters = parameters.stream().map(p -> p.key().equals(key)
                    ? new PolicyParameter(key, value, p.unit(), p.article(), p.mark(), p.note()) : p).toList();
        }
        return new PolicyVersion(text.id(), text.documentNumber(), text.title(), text.effectiveFrom(),
                text.effectiveTo(), parameters);
    }

    /** Refused in Chinese words by this rule of this article, as the text's word or our reading; nothing happened. */
    public static void refused(ResultValidator<?> result, String code, String article, Reading reading) {
        DomainFixture.expectRefusal(result, code, refusal -> {
            assertThat(refusal.article()).isEqualTo(article);
            assertThat(refusal.reading()).isEqualTo(reading);
            assertThat(refusal.detail()).containsPattern("\\p{IsHan}");
        });
    }

    public static void refused(ResultValidator<?> result, String code, String article, Reading reading, String parameter) {
        refused(result, code, article, reading);
        DomainFixture.expectRefusal(result, code, refusal -> assertThat(refusal.parameter()).isEqualTo(parameter));
    }
}
