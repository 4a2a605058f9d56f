package org.talentstation.station.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.Given.refused;
import static org.talentstation.station.ledger.LedgerHistory.*;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentstation.kernel.refusal.Reading;
import org.talentstation.kernel.station.StationType;
import org.talentstation.station.Given;
import org.talentstation.station.designation.TitleStatus;
import org.talentstation.station.ledger.LedgerTitleEvent.LedgerShut;
import org.talentstation.station.ledger.StaffEvent.*;

/** A station's staff is trained; who took part was on the staff that day. Article 12. */
class Article12TrainingTests {

    private static final LocalDate JOINED = LocalDate.of(2022, 1, 10);
    private static final LocalDate LEFT = LocalDate.of(2022, 1, 25);

    private static FixtureConfiguration<StationLedger> ledger() {
        return Given.a(StationLedger.class);
    }

    static Training training(String... participants) {
        return training(HELD, 8, List.of(participants));
    }

    private static Training training(LocalDate heldOn, int hours, List<String> participants) {
        return new Training("training-1", "人才政策", heldOn, hours, participants, "市人社局");
    }

    private static Object[] staff() {
        return new Object[] {Article15StaffTests.appointed("staff-1", "GH-0032", StaffRole.LIAISON, JOINED),
            Article15StaffTests.appointed("staff-2", "GH-0033", StaffRole.COMMISSIONER, JOINED), Article15StaffTests.relieved("staff-2", "离职", LEFT)};
    }

    private static RecordTraining record(Training training) {
        return new RecordTraining(STATION, training, HOST);
    }

    private static TrainingRecorded recorded(Training training) {
        return new TrainingRecorded(LEDGER, PLACE, training, DAY);
    }

    @Test
    void Article12_aTrainingIsRecordedWithItsParticipants() {
        ledger().given(staff()).when(record(training("GH-0032", "GH-0033"))).expectEvents(recorded(training("GH-0032", "GH-0033")));
    }

    @ParameterizedTest
    @CsvSource({"2022-01-09,GH-0032", "2022-01-26,GH-0033", "2022-01-20,GH-0099"})
    void Article12_aParticipantWasOnTheStaffThatDay(LocalDate heldOn, String participant) {
        var result = ledger().given(staff()).when(record(training(heldOn, 8, List.of(participant))));
        refused(result, "PARTICIPANT_NOT_ON_STAFF", "12", Reading.READING);
    }

    @Test
    void Article12_beforeAnybodyIsOnTheStaffNobodyIsTrained() {
        refused(ledger().givenNoPriorActivity().when(record(training("GH-0032"))), "PARTICIPANT_NOT_ON_STAFF", "12", Reading.READING);
    }

    @Test
    void Article12_aTrainingLiesNeitherInTheFutureNorBeforeTheTitle() {
        refused(ledger().given(staff()).when(record(training(DAY.plusDays(1), 8, List.of("GH-0032")))), "TRAINING_NOT_HELD_YET", "12", Reading.READING);
        ledger().given(staff()).when(record(training(DAY, 8, List.of("GH-0032")))).expectSuccessfulHandlerExecution();
        refused(ledger().given(Article15StaffTests.appointed("staff-1", "GH-0032", StaffRole.HEAD, LocalDate.of(2020, 1, 1)))
                .when(record(training(TITLE.minusDays(1), 8, List.of("GH-0032")))), "ACTIVITY_BEFORE_TITLE", "7(4)", Reading.READING);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 1_001})
    void Article12_hoursAreAPlausibleNumber(int hours) {
        refused(ledger().given(staff()).when(record(training(HELD, hours, List.of("GH-0032")))), "TRAINING_HOURS_INVALID");
    }

    @Test
    void Article12_participantsAreNamedOnceByTheHostsNumberAndTextsHoldNoPersonalNumber() {
        refused(ledger().given(staff()).when(record(training(HELD, 8, List.of()))), "PARTICIPANTS_INVALID");
        refused(ledger().given(staff()).when(record(training(HELD, 8, null))), "PARTICIPANTS_INVALID");
        refused(ledger().given(staff()).when(record(training("GH-0032", "GH-0032"))), "PARTICIPANTS_INVALID");
        refused(ledger().given(staff()).when(record(training("王小明"))), "STAFF_REFERENCE_INVALID");
        refused(ledger().given(staff()).when(record(new Training("training-1", "电话13912345678", HELD, 8, List.of("GH-0032"), "市人社局"))),
                "PERSONAL_NUMBER_IN_TEXT");
        refused(ledger().given(staff()).when(record(new Training("training-1", "人才政策", HELD, 8, List.of("GH-0032"), " "))), "TEXT_REQUIRED");
    }

    @Test
    void Article12_aTrainingIsCorrectedWithAReasonAlsoAfterTheTitleIsLost() {
        Training right = training(HELD, 6, List.of("GH-0033"));
        var correct = new CorrectTraining(station(StationType.INNOVATION, TitleStatus.WITHDRAWN), right, "学时有误", HOST);
        Object[] past = {staff()[0], staff()[1], staff()[2], recorded(training("GH-0032")), new LedgerShut(LEDGER, "驿站退出", DAY)};
        ledger().given(past).when(correct).expectEvents(new TrainingCorrected(LEDGER, right, "学时有误", DAY));
        refused(ledger().given(past).when(new CorrectTraining(STATION, right, "", HOST)), "TEXT_REQUIRED");
        refused(ledger().given(past).when(new CorrectTraining(STATION, training("GH-0099"), "有误", HOST)), "PARTICIPANT_NOT_ON_STAFF", "12",
                Reading.READING);
        refused(ledger().given(staff()).when(correct), "TRAINING_UNKNOWN");
    }

    @Test
    void Article17_onlyAStationThatHoldsItsTitleRecordsATraining() {
        refused(ledger().given(staff()).when(new RecordTraining(station(StationType.INNOVATION, TitleStatus.REVOKED), training("GH-0032"), HOST)),
                "STATION_WITHOUT_TITLE", "17", Reading.TEXT);
    }

    @Property
    void Article12_somebodyIsOnTheStaffFromTheFirstDayToTheLastAndOnNoOther(@ForAll @IntRange(min = 0, max = 60) int first,
            @ForAll @IntRange(min = 0, max = 60) int lasting, @ForAll @IntRange(min = -5, max = 130) int day) {
        var book = new StaffBook();
        LocalDate from = TITLE.plusDays(first);
        book.evolve(Article15StaffTests.appointed("staff-1", "GH-0032", StaffRole.HEAD, from));
        assertThat(book.onStaff("GH-0032", TITLE.plusDays(day))).as("while there is no last day").isEqualTo(day >= first);
        book.evolve(Article15StaffTests.relieved("staff-1", "离职", from.plusDays(lasting)));
        assertThat(book.onStaff("GH-0032", TITLE.plusDays(day))).isEqualTo(day >= first && day <= first + lasting);
        assertThat(book.onStaff("GH-0033", TITLE.plusDays(day))).isFalse();
    }
}
