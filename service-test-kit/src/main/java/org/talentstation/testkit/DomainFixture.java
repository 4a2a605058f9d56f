package org.talentstation.testkit;

import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.talentstation.chassis.command.CommandTarget;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.refusal.Refusal;

/** Given events / when command / then events, with the chassis's command addressing. */
public final class DomainFixture {

    private DomainFixture() {
    }

    public static <T> AggregateTestFixture<T> of(Class<T> aggregate) {
        var fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerCommandTargetResolver(new CommandTarget());
        fixture.setReportIllegalStateChange(true);
        return fixture;
    }

    /** The command was refused with this code, nothing happened, and the refusal satisfies {@code more}. */
    public static void expectRefusal(ResultValidator<?> result, String code, Consumer<Refusal> more) {
        result.expectNoEvents().expectException(new CustomTypeSafeMatcher<Refusal>("a refusal with code " + code) {
            @Override
            protected boolean matchesSafely(Refusal refusal) {
                Assertions.assertThat(refusal.code()).isEqualTo(code);
                Assertions.assertThat(refusal.detail()).isNotBlank();
                more.accept(refusal);
                return true;
            }
        });
    }

    /** The command was refused by a rule of the article. */
    public static void expectRefusal(ResultValidator<?> result, String code, String article) {
        expectRefusal(result, code, refusal -> Assertions.assertThat(refusal.article()).isEqualTo(article));
    }

    /** The command was refused by a rule of the article, as the text's word or our reading. */
    public static void expectRefusal(ResultValidator<?> result, String code, String article, Reading reading) {
        expectRefusal(result, code, refusal -> {
            Assertions.assertThat(refusal.article()).isEqualTo(article);
            Assertions.assertThat(refusal.reading()).isEqualTo(reading);
        });
    }
}
