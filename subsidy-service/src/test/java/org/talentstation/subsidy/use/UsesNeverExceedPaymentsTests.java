package org.talentstation.subsidy.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.subsidy.use.UseCase.ACCOUNT;
import static org.talentstation.subsidy.use.UseCase.BUREAU;
import static org.talentstation.subsidy.use.UseCase.FILE;
import static org.talentstation.subsidy.use.UseCase.HOST;
import static org.talentstation.subsidy.use.UseCase.PAID_ON;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.money.UseCategory;
import org.talentstation.kernel.policy.Measures2020;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.use.approve.ApproveUse;
import org.talentstation.subsidy.use.receive.ReceiveUsableMoney;
import org.talentstation.subsidy.use.receive.RecoverUsableMoney;
import org.talentstation.subsidy.use.record.RecordUse;
import org.talentstation.subsidy.use.record.UseStatement;
import org.talentstation.subsidy.use.refuse.RefuseUse;
import org.talentstation.subsidy.use.reverse.ReverseUse;

class UsesNeverExceedPaymentsTests {

    private enum Step { PAY, RECOVER, USE, ASK, APPROVE, REFUSE, REVERSE }

    private record Move(Step step, int which, long fen) {

        UseCommand command() {
            String use = "use-" + which;
            Money amount = Money.ofFen(fen);
            return switch (step) {
                case PAY -> new ReceiveUsableMoney(ACCOUNT, "payment-" + which, amount, PAID_ON, Measures2020.ID, HOST);
                case RECOVER -> new RecoverUsableMoney(ACCOUNT, "recovery-" + which, "收据", amount, PAID_ON, Measures2020.ID, HOST);
                case USE -> new RecordUse("subsidy-1", use, new UseStatement(UseCategory.INFRASTRUCTURE, "内容", null, amount, PAID_ON, FILE), null, HOST);
                case ASK -> new RecordUse("subsidy-1", use, new UseStatement(UseCategory.OTHER, "内容", "理由", amount, PAID_ON, FILE), null, HOST);
                case APPROVE -> new ApproveUse("subsidy-1", use, BUREAU);
                case REFUSE -> new RefuseUse("subsidy-1", use, "理由", BUREAU);
                case REVERSE -> new ReverseUse("subsidy-1", use, "理由", HOST);
            };
        }
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        // Amounts near each other, so that sums meet the limit from both sides.
        return Combinators.combine(Arbitraries.of(Step.class), Arbitraries.integers().between(1, 6), Arbitraries.longs().between(1, 5))
                .as((step, which, tens) -> new Move(step, which, tens * 10)).list().ofMinSize(5).ofMaxSize(60);
    }

    @Property
    void Article9_usesNeverExceedPaymentsWhateverHappensInWhateverOrder(@ForAll("moves") List<Move> moves) {
        UseBook book = new UseBook();
        for (Move move : moves) {
            if ((move.step() == Step.USE || move.step() == Step.ASK) && book.uses().containsKey("use-" + move.which())) {
                continue; // the desk never gives a use's number twice
            }
            long usableBefore = book.balance().usable().fen();
            try {
                List<UseEvent> events = move.command().decide(book);
                events.forEach(book::evolve);
                if ((move.step() == Step.USE || move.step() == Step.ASK) && !events.isEmpty()) {
                    assertThat(move.fen()).as("a new use fits into what was usable").isLessThanOrEqualTo(usableBefore);
                }
            } catch (Refusal refusal) {
                assertThat(refusal.code()).isIn("NOTHING_PAID_YET", "USE_EXCEEDS_PAYMENTS", "USE_NOT_FOUND", "USE_NOT_PENDING", "USE_NOT_LIVE");
            }
            holds(book);
        }
    }

    private static void holds(UseBook book) {
        UseBalance balance = book.balance();
        assertThat(balance.usedFen()).as("uses ≤ payments: " + balance).isBetween(0L, balance.receivedFen());
        assertThat(balance.pendingFen()).isNotNegative();
        assertThat(balance.usedFen()).isEqualTo(sum(book, UseStatus.COUNTED));
        assertThat(balance.pendingFen()).isEqualTo(sum(book, UseStatus.PENDING));
    }

    private static long sum(UseBook book, UseStatus status) {
        return book.uses().values().stream().filter(e -> e.status() == status).mapToLong(e -> e.use().amountFen()).sum();
    }
}
