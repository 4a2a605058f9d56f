package org.talentstation.chassis.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreatedAtTests {

    private static final String UUID = "-01a215b2-241e-7a66-8948-de6a6ddd6765";

    @ParameterizedTest
    @CsvSource({"/station/v1/applications,application", "/subsidy/v1/subsidies/,subsidy", "/evaluation/v1/biennial-rounds,biennial", "/subsidy/v1/receipts,receipts"})
    void anObjectIsFoundBelowTheCollectionThatItWasPostedTo(String path, String kind) {
        assertThat(CreatedAt.of(path, kind + UUID)).hasValueSatisfying(at -> assertThat(at.getPath()).isEqualTo(path.replaceAll("/$", "") + "/" + kind + UUID));
    }

    @ParameterizedTest
    @CsvSource({"/evaluation/v1/experts,expert-http.01", "/subsidy/v1/funds,fund-2022", "/subsidy/v1/instructions,instruction-WH-2022-1"})
    void alsoOneThatIsNamedByWhatItIs(String path, String id) {
        assertThat(CreatedAt.of(path, id)).hasValueSatisfying(at -> assertThat(at.getPath()).isEqualTo(path + "/" + id));
    }

    @ParameterizedTest
    @CsvSource({"/station/v1/stations/s1/activities,ledger", "/station/v1/stations/s1/service-cases,service-desk", "/evaluation/v1/evaluations/e1/rectification,rectification"})
    void whatACommandOnSomethingElseCreatedHasNoAddressThere(String path, String kind) {
        assertThat(CreatedAt.of(path, kind + UUID)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/station/v1/working-day-calendar/years,working-day-calendar"})
    void norHasARegisterThatThereIsOnlyOneOf(String path, String id) {
        assertThat(CreatedAt.of(path, id)).isEmpty();
    }
}
