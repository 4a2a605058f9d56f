package org.talentstation.registry.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.talentstation.registry.match.MatchScene.BUREAU;
import static org.talentstation.registry.match.MatchScene.COLLEAGUE;
import static org.talentstation.registry.match.MatchScene.consented;
import static org.talentstation.registry.match.MatchScene.demand;
import static org.talentstation.registry.match.MatchScene.pair;
import static org.talentstation.registry.match.MatchScene.post;
import static org.talentstation.registry.match.MatchScene.stage;
import static org.talentstation.registry.match.MatchScene.talent;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.log.EventLog;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.registry.RunningRegistry;
import org.talentstation.registry.match.book.EnterMatch;
import org.talentstation.registry.match.ground.MatchGround;
import org.talentstation.registry.match.propose.ProposeMatch;
import org.talentstation.testkit.ServiceUnderTest.Answer;

/** Proposals that meet the end of what they rest on, at the same moment, on real servers. Articles 8 and 11. */
class MatchRacesTests {

    private static final int ROUNDS = 12;
    private static final int AT_ONCE = 6;

    /** Runs everything at one moment; answers what was asked over HTTP. */
    private static List<Answer> atOnce(Runnable end, List<Callable<Answer>> calls) throws Exception {
        var barrier = new CyclicBarrier(calls.size() + 1);
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(calls.size() + 1)) {
            var ended = threads.submit(() -> {
                barrier.await();
                end.run();
                return null;
            });
            List<Future<Answer>> running = calls.stream().map(call -> threads.submit(() -> {
                barrier.await();
                return call.call();
            })).toList();
            for (Future<Answer> call : running) {
                answers.add(call.get());
            }
            ended.get();
        }
        return answers;
    }

    private static List<Callable<Answer>> proposals(Stream<Map<String, Object>> pairs) {
        return pairs.<Callable<Answer>>map(pair -> () -> post("", BUREAU, pair)).toList();
    }

    private static void everyMatchLapsedOrWasRefused(List<Answer> answers, int status, String... codes) {
        MatchScene.reacted();
        assertThat(answers).allSatisfy(answer -> {
            if (answer.status() == 201) {
                assertThat(stage(answer.id())).as("a match that got in").isEqualTo(MatchStage.LAPSED);
            } else {
                assertThat(answer.status()).as(answer.text()).isEqualTo(status);
                assertThat(answer.code()).isIn((Object[]) codes);
            }
        });
    }

    @Test
    void Article11_aProposalThatMeetsTheClosingOfItsDemandIsRefusedOrLapses() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String demand = demand();
            List<String> talents = IntStream.range(0, AT_ONCE).mapToObj(i -> talent()).toList();
            everyMatchLapsedOrWasRefused(atOnce(() -> MatchScene.withdraw(demand), proposals(talents.stream().map(t -> pair(demand, t)))), 409,
                    "DEMAND_CLOSED");
        }
    }

    @Test
    void Article8_aProposalThatMeetsTheWithdrawalOfItsConsentIsRefusedOrLapses() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String talent = talent();
            List<String> demands = IntStream.range(0, AT_ONCE).mapToObj(i -> demand()).toList();
            everyMatchLapsedOrWasRefused(atOnce(() -> MatchScene.takeBack(talent), proposals(demands.stream().map(d -> pair(d, talent)))), 422,
                    "NO_RECOMMENDATION_CONSENT");
        }
    }

    @Test
    void Article8_aProposalThatMeetsTheErasureOfItsPersonIsRefusedOrLapses() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String talent = talent();
            List<String> demands = IntStream.range(0, AT_ONCE).mapToObj(i -> demand()).toList();
            everyMatchLapsedOrWasRefused(atOnce(() -> MatchScene.erase(talent), proposals(demands.stream().map(d -> pair(d, talent)))), 409,
                    "TALENT_ERASED");
        }
    }

    @Test
    void Article11_anAcceptanceThatMeetsTheClosingOfItsDemandHappensWholeOrNotAtAll() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String demand = demand();
            List<String> matches = IntStream.range(0, 3).mapToObj(i -> consented(demand, talent())).toList();
            List<Answer> answers = atOnce(() -> MatchScene.withdraw(demand),
                    matches.stream().<Callable<Answer>>map(id -> () -> post("/" + id + "/acceptance", COLLEAGUE, Map.of())).toList());
            MatchScene.reacted();
            for (int i = 0; i < matches.size(); i++) {
                Answer answer = answers.get(i);
                assertThat(answer.status()).as(answer.text()).isIn(200, 409);
                assertThat(stage(matches.get(i))).as(answer.text()).isEqualTo(answer.status() == 200 ? MatchStage.ACCEPTED : MatchStage.LAPSED);
            }
        }
    }

    @Test
    void Article11_ofManyProposalsOfOnePairAtOnceOneGetsIn() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String demand = demand();
            String talent = talent();
            List<Answer> answers = atOnce(() -> { }, proposals(IntStream.range(0, AT_ONCE).mapToObj(i -> pair(demand, talent))));
            assertThat(answers).filteredOn(a -> a.status() == 201).as("proposed").hasSize(1);
            assertThat(answers).filteredOn(a -> a.status() != 201).as("refused").allSatisfy(a -> {
                assertThat(a.status()).as(a.text()).isEqualTo(409);
                assertThat(a.code()).isEqualTo("MATCH_ALREADY_OPEN");
            });
        }
    }

    /** A proposal that has seen everything stand, and whose books are written only after the end is over and dealt with. */
    private static void refusedLate(String demand, String talent, Runnable end, String code) {
        var service = RunningRegistry.service();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> service.bean(CommandDesk.class).run("late-proposal", occasion -> {
            var found = service.bean(MatchGround.class).check(demand, talent, occasion);
            CompletableFuture.runAsync(() -> {
                end.run();
                MatchScene.reacted();
            }).join();
            return List.of(new ProposeMatch("match-late-" + code, demand, talent, null, "huancui", null, new PairScore.Score(0, 0), null, occasion),
                    new EnterMatch(demand, "match-late-" + code, talent, found.consentSequence(), occasion),
                    new EnterMatch(talent, "match-late-" + code, demand, found.consentSequence(), occasion));
        })).extracting(Refusal::code).isEqualTo(code);
        assertThat(service.bean(EventLog.class).lastSequenceOf("match-late-" + code)).as("nothing of it happened").isEmpty();
    }

    @Test
    void Article8And11_aProposalThatComesAfterTheEndWasDealtWithIsRefusedThoughItSawNothingOfIt() {
        String demand = demand();
        refusedLate(demand, talent(), () -> MatchScene.withdraw(demand), "DEMAND_CLOSED");
        String talent = talent();
        refusedLate(demand(), talent, () -> MatchScene.takeBack(talent), "NO_RECOMMENDATION_CONSENT");
        String forgotten = talent();
        refusedLate(demand(), forgotten, () -> MatchScene.erase(forgotten), "TALENT_ERASED");
    }
}
