package org.talentstation.station.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.station.notice.NoticeHistory.*;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.station.Given;
import org.talentstation.station.notice.NoticeEvent.*;
import org.talentstation.station.notice.close.CloseNotice;
import org.talentstation.station.notice.conclude.ConcludeSupervisionCase;
import org.talentstation.station.notice.correct.CorrectNotice;
import org.talentstation.station.notice.decide.DecideObjection;
import org.talentstation.station.notice.extend.ExtendNotice;
import org.talentstation.station.notice.object.RaiseObjection;

/** Whatever comes in whatever order: an entry is cleared only after the period and with no open objection. Article 7(3). */
class Article7_3InterleavingTests {

    private enum Kind { RAISE, UNFOUNDED, FOUNDED, CLOSE, CORRECT, EXTEND, CONCLUDE }

    private record Move(Kind kind, boolean entryA, int objection, int hoursLater) {
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Combinators.combine(Arbitraries.of(Kind.class), Arbitraries.of(true, false), Arbitraries.integers().between(0, 5),
                Arbitraries.integers().between(0, 60)).as(Move::new).list().ofMinSize(1).ofMaxSize(30);
    }

    @Property(tries = 2000)
    void Article7_3_anEntryIsClearedOnlyAfterThePeriodAndWithNoOpenObjection(@ForAll("moves") List<Move> moves) {
        var state = new NoticeState();
        state.evolve(published());
        Instant at = Given.at("2021-02-03T09:00", Role.BUREAU_OFFICER).at();
        Set<String> open = new HashSet<>();
        Set<String> removed = new HashSet<>();
        Set<String> cleared = new HashSet<>();
        Set<String> supervised = new HashSet<>();
        int raised = 0;
        for (Move move : moves) {
            at = at.plus(Duration.ofHours(move.hoursLater));
            for (NoticeEvent event : decide(move, state, at, raised)) {
                String application = move.entryA ? A : B;
                switch (event) {
                    case ObjectionRaised e -> {
                        assertThat(at).isBefore(state.period().closesAt());
                        open.add(e.objection().objectionId() + "@" + application);
                        raised++;
                    }
                    case ObjectionDecided e -> open.remove(e.objectionId() + "@" + e.applicationId());
                    case EntryRemoved e -> removed.add(e.applicationId());
                    case EntryCleared e -> {
                        assertThat(at).isAfterOrEqualTo(state.period().closesAt());
                        assertThat(open).noneMatch(o -> o.endsWith("@" + e.applicationId()));
                        assertThat(removed).doesNotContain(e.applicationId());
                        assertThat(cleared.add(e.applicationId())).as("cleared once").isTrue();
                    }
                    case SupervisionCaseOpened e -> {
                        assertThat(at).isAfterOrEqualTo(state.period().closesAt());
                        supervised.add(e.objection().objectionId());
                        raised++;
                    }
                    case SupervisionCaseConcluded e -> assertThat(supervised.remove(e.caseId())).as("concluded once").isTrue();
                    case NoticeCorrected e -> assertThat(e.period().closesAt()).isAfterOrEqualTo(state.period().closesAt());
                    case NoticeExtended e -> assertThat(e.period().closesAt()).isAfter(state.period().closesAt());
                    case NoticePublished e -> throw new AssertionError("published twice");
                    case NoticeClosed e -> assertThat(state.closed()).isFalse();
                }
                state.evolve(event);
            }
        }
        assertThat(state.entriesThatAre(EntryStatus.CLEARED)).containsExactlyInAnyOrderElementsOf(cleared);
    }

    private static List<NoticeEvent> decide(Move move, NoticeState state, Instant at, int raised) {
        Occasion model = Given.at("2021-02-03T09:00", Role.BUREAU_OFFICER);
        Occasion now = new Occasion(at, model.actor(), model.law(), model.calendar());
        String objection = "objection-" + move.objection;
        try {
            return switch (move.kind) {
                case RAISE -> new RaiseObjection(ID, "objection-" + raised, move.entryA ? A : B, ObjectorKind.ANONYMOUS, null,
                        "场地不实", "请核查", null, now).decide(state);
                case UNFOUNDED -> new DecideObjection(ID, objection, false, "不属实", now).decide(state);
                case FOUNDED -> new DecideObjection(ID, objection, true, "属实", now).decide(state);
                case CLOSE -> new CloseNotice(ID, now).decide(state);
                case CORRECT -> new CorrectNotice(ID, "更正", true, now).decide(state);
                case CONCLUDE -> new ConcludeSupervisionCase(ID, objection, true, "属实", now).decide(state);
                case EXTEND -> new ExtendNotice(ID, now).decide(state);
            };
        } catch (Refusal refusal) {
            return List.of();
        }
    }
}
