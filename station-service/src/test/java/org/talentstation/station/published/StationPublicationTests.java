package org.talentstation.station.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.talentstation.chassis.log.EventJson;
import org.talentstation.chassis.log.EventOrigin;
import org.talentstation.chassis.log.EventTypes;
import org.talentstation.chassis.log.LoggedEvent;
import org.talentstation.published.station.ApplicationStepPublished;
import org.talentstation.published.station.ApplicationStepPublished.ApplicationStep;
import org.talentstation.published.station.ApplicationWithdrawalPublished;
import org.talentstation.published.station.ObjectionPublished;
import org.talentstation.published.station.ObjectionPublished.ObjectionStage;
import org.talentstation.station.application.ApplicationEvent;
import org.talentstation.station.application.ApplicationEvent.ApplicationDrafted;
import org.talentstation.station.application.ApplicationEvent.ApplicationWithdrawn;
import org.talentstation.station.application.ApplicationEvent.ConditionStated;
import org.talentstation.station.application.ApplicationEvent.ReplyIssued;
import org.talentstation.station.application.Stage;
import org.talentstation.station.notice.NoticeEvent.ObjectionDecided;
import org.talentstation.station.notice.NoticeEvent.ObjectionRaised;
import org.talentstation.station.notice.NoticeEvent.SupervisionCaseConcluded;
import org.talentstation.station.notice.NoticeEvent.SupervisionCaseOpened;
import org.talentstation.station.notice.EntryStatus;

/** What of an application and of an objection leaves the service. Article 7. */
class StationPublicationTests {

    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);

    @TestFactory
    Stream<DynamicTest> Article7_everyStepOfAnApplicationIsToldWithItsDayAndNothingElse() {
        return Arrays.stream(ApplicationEvent.class.getPermittedSubclasses()).filter(type -> type != ConditionStated.class && type != ApplicationWithdrawn.class)
                .map(type -> DynamicTest.dynamicTest(type.getSimpleName(), () -> {
                    ApplicationEvent event = (ApplicationEvent) sample(type);
                    ApplicationStepPublished told = (ApplicationStepPublished) published(event).orElseThrow();
                    assertThat(told.applicationId()).isEqualTo(event.applicationId());
                    assertThat(told.on()).isNotNull();
                    assertThat(told.filer() == null).as("who files is told once").isEqualTo(type != ApplicationDrafted.class);
                }));
    }

    @Test
    void noTwoStepsAreCalledTheSame() {
        Set<ApplicationStep> steps = Arrays.stream(ApplicationEvent.class.getPermittedSubclasses()).filter(type -> type != ConditionStated.class && type != ApplicationWithdrawn.class)
                .map(type -> ((ApplicationStepPublished) published(sample(type)).orElseThrow()).step()).collect(Collectors.toSet());
        assertThat(steps).hasSize(ApplicationStep.values().length - 1).doesNotContain(ApplicationStep.WITHDRAWN);
    }

    @Test
    void Article7_1_aWithdrawalIsToldOnceInARoundAsItAlwaysWasAndBeforeItAsAStep() {
        assertThat(published(new ApplicationWithdrawn("application-1", "理由", Stage.DRAFT, "round-1", DAY)).orElseThrow()).isInstanceOf(ApplicationWithdrawalPublished.class);
        assertThat(published(new ApplicationWithdrawn("application-1", "理由", Stage.DRAFT, null, DAY)))
                .contains(new ApplicationStepPublished("application-1", ApplicationStep.WITHDRAWN, DAY, null));
    }

    @Test
    void Article7_4_theReplysDayIsTheTitles() {
        ReplyIssued reply = (ReplyIssued) sample(ReplyIssued.class);
        assertThat(((ApplicationStepPublished) published(reply).orElseThrow()).on()).isEqualTo(reply.designation().titleFrom());
    }

    @Test
    void whatTheHostStatesStaysInTheService() {
        assertThat(published(sample(ConditionStated.class))).isEmpty();
    }

    @Test
    void Article7_3_anObjectionIsToldWithWhatBecameOfItAndWithoutItsReasons() {
        assertThat(published(new ObjectionDecided("notice-1", "objection-1", "application-1", true, "理由", EntryStatus.REMOVED, DAY, "weihai-2020")))
                .contains(new ObjectionPublished("objection-1", "notice-1", "application-1", ObjectionStage.FOUNDED, DAY));
        assertThat(published(new ObjectionDecided("notice-1", "objection-1", "application-1", false, "理由", EntryStatus.OPEN, DAY, "weihai-2020")))
                .contains(new ObjectionPublished("objection-1", "notice-1", "application-1", ObjectionStage.UNFOUNDED, DAY));
        assertThat(published(new SupervisionCaseConcluded("notice-1", "objection-2", "application-1", true, "查明", DAY)))
                .contains(new ObjectionPublished("objection-2", "notice-1", "application-1", ObjectionStage.LATE_SUBSTANTIATED, DAY));
        assertThat(published(new SupervisionCaseConcluded("notice-1", "objection-2", "application-1", false, "查明", DAY)))
                .contains(new ObjectionPublished("objection-2", "notice-1", "application-1", ObjectionStage.LATE_UNSUBSTANTIATED, DAY));
    }

    @Test
    void Article7_3_anObjectionIsToldInTimeOrLateAndAllOfANoticeUnderTheNotice() {
        ObjectionRaised raised = (ObjectionRaised) sample(ObjectionRaised.class);
        SupervisionCaseOpened late = (SupervisionCaseOpened) sample(SupervisionCaseOpened.class);
        assertThat(published(raised)).contains(new ObjectionPublished(raised.objection().objectionId(), raised.noticeId(), raised.objection().applicationId(),
                ObjectionStage.RAISED, raised.on()));
        assertThat(published(late)).contains(new ObjectionPublished(late.objection().objectionId(), late.noticeId(), late.objection().applicationId(),
                ObjectionStage.RAISED_LATE, late.on()));
        assertThat(new StationPublication().subject(new LoggedEvent<>(raised, "e", raised.noticeId(), 0, (EventOrigin) null), published(raised).orElseThrow()))
                .isEqualTo(raised.noticeId());
    }

    @Test
    void whatOneStageOfTheApplicationIsCalledItsStepIsCalledToo() {
        assertThat(Arrays.stream(Stage.values()).map(Stage::chinese)).contains(ApplicationStep.DECLINED.chinese(), ApplicationStep.SHORTLISTED.chinese(),
                ApplicationStep.REMOVED.chinese(), ApplicationStep.REFUSED.chinese(), ApplicationStep.APPROVAL_REQUESTED.chinese());
    }

    private static Optional<Object> published(Object event) {
        return new StationPublication().integrationEvent(new LoggedEvent<>(event, "e", "a", 0, (EventOrigin) null));
    }

    private static Object sample(Class<?> type) {
        try {
            return EventJson.mapper().readValue(Files.readString(Path.of("src/test/resources/samples/%s.r%s.json".formatted(EventTypes.nameOf(type), EventTypes.revisionOf(type)))), type);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
