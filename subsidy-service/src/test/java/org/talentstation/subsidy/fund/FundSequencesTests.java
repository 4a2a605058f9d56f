package org.talentstation.subsidy.fund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.kernel.money.Money;
import org.talentstation.kernel.refusal.Refusal;
import org.talentstation.subsidy.Given;
import org.talentstation.subsidy.fund.appropriate.AppropriateFund;
import org.talentstation.subsidy.fund.open.OpenFund;
import org.talentstation.subsidy.fund.pay.PayFromFund;
import org.talentstation.subsidy.fund.recover.ReturnRecoveredMoney;
import org.talentstation.subsidy.fund.reserve.ReserveInFund;
import org.talentstation.subsidy.fund.returning.ReturnReservation;
import org.talentstation.subsidy.fund.transfer.GiveToOtherYear;
import org.talentstation.subsidy.fund.transfer.TakeFromOtherYear;
import org.talentstation.subsidy.fund.transfer.Transfer;

/** Article 9: whatever is asked of two funds, in whatever order, nothing is negative and no fen is lost or doubled. */
class FundSequencesTests {

    private static final Occasion OCCASION = Given.at("2021-03-01T09:00", Role.FUND_PREPARER);

    @Property(tries = 300)
    void noFenIsLostDoubledOrNegative(@ForAll("requests") List<Request> requests) {
        var one = opened(2021);
        var two = opened(2022);
        long put = 2_000;
        long back = 0;
        for (Request r : requests) {
            FundBook fund = r.second ? two : one;
            if (r.kind == 5) {
                transfer(r, fund, r.second ? one : two);
            } else {
                long moved = decide(command(r, fund.fundId()), fund).stream().mapToLong(FundEvent::amountFen).sum();
                put += r.kind == 0 ? moved : 0;
                back += r.kind == 4 ? moved : 0;
            }
            for (FundBook each : List.of(one, two)) {
                FundBalance b = each.balance();
                assertThat(List.of(b.free().fen(), b.reservedFen(), b.paidFen())).as("%s after %s", b, r).allMatch(fen -> fen >= 0);
                assertThat(b.reservedFen()).isEqualTo(List.of("s0", "s1", "s2").stream().mapToLong(s -> each.reservedFor(s).fen()).sum());
            }
            assertThat(sum(one) + sum(two)).as("all money after %s", r).isEqualTo(put + back);
        }
    }

    /** What is asked: which kind of command, of which fund, about which subsidy, under which identifier. */
    record Request(int kind, boolean second, String subsidy, String id, long fen) {
    }

    @Provide
    Arbitrary<List<Request>> requests() {
        return Combinators.combine(Arbitraries.integers().between(0, 5), Arbitraries.of(true, false), Arbitraries.of("s0", "s1", "s2"),
                Arbitraries.of("a", "b", "c", "d"), Arbitraries.longs().between(1, 900)).as(Request::new).list().ofMinSize(5).ofMaxSize(60);
    }

    private static FundBook opened(int year) {
        var book = new FundBook();
        new OpenFund(year, Money.ofFen(1_000), "首笔", OCCASION).decide(book).forEach(book::evolve);
        return book;
    }

    private static FundCommand command(Request r, String fund) {
        Money amount = Money.ofFen(r.fen);
        return switch (r.kind) {
            case 0 -> new AppropriateFund(fund, amount, r.id, OCCASION);
            case 1 -> new ReserveInFund(fund, r.subsidy, amount, OCCASION);
            case 2 -> new ReturnReservation(fund, r.subsidy, "return " + r.id, amount, OCCASION);
            case 3 -> new PayFromFund(fund, r.subsidy, "payment " + r.id, amount, OCCASION);
            default -> new ReturnRecoveredMoney(fund, r.subsidy, "recovery", r.id, amount, OCCASION);
        };
    }

    /** Both halves, or none: as the service's transaction does it. */
    private static void transfer(Request r, FundBook from, FundBook to) {
        var transfer = new Transfer("transfer " + r.id + r.second, from.fundId(), to.fundId(), Money.ofFen(r.fen), "文号", "结转");
        List<FundEvent> given = decide(new GiveToOtherYear(transfer, OCCASION), from);
        if (!given.isEmpty()) {
            decide(new TakeFromOtherYear(transfer, OCCASION), to);
        }
    }

    private static List<FundEvent> decide(FundCommand command, FundBook book) {
        try {
            List<FundEvent> events = command.decide(book);
            events.forEach(book::evolve);
            return events;
        } catch (Refusal refusal) {
            return List.of();
        }
    }

    private static long sum(FundBook book) {
        FundBalance b = book.balance();
        return b.free().fen() + b.reservedFen() + b.paidFen();
    }
}
