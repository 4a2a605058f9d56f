package org.talentstation.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.policy.PolicyBook;
import org.talentstation.kernel.policy.PolicyVersion;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.testkit.DomainFixture;
import org.talentstation.testkit.Occasions;

/** The circumstances that this service's tests start from. */
public final class Given {

    private Given() {
    }

    public static <T> AggregateTestFixture<T> a(Class<T> aggregate) {
        return DomainFixture.of(aggregate);
    }

    /** At a Chinese local time under the 2020 text, by an account that is named like its role. */
    public static Occasion at(String chinaTime, Role role) {
        return Occasions.at(chinaTime, role);
    }

    public static Occasion at(String chinaTime, String account, Role role) {
        return Occasions.at(chinaTime, Occasions.actor(account, role));
    }

    public static Occasion under(Occasion occasion, PolicyVersion... law) {
        return new Occasion(occasion.at(), occasion.actor(), new PolicyBook(List.of(law)), occasion.calendar());
    }

    /** Refused in Chinese with this code; nothing happened. */
    public static void refused(ResultValidator<?> result, String code) {
        DomainFixture.expectRefusal(result, code, refusal -> assertThat(refusal.detail()).containsPattern("\\p{IsHan}"));
    }

    /** Refused by a rule of the article, resting on the parameter (or null), as the text's word or our reading. */
    public static void refused(ResultValidator<?> result, String code, String article, String parameter, Reading reading) {
        DomainFixture.expectRefusal(result, code, refusal -> {
            assertThat(refusal.detail()).containsPattern("\\p{IsHan}");
            assertThat(refusal.article()).isEqualTo(article);
            assertThat(refusal.parameter()).isEqualTo(parameter);
            assertThat(refusal.reading()).isEqualTo(reading);
        });
    }
}
