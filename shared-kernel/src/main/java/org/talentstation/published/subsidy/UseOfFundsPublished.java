package org.talentstation.published.subsidy;

import java.time.LocalDate;
import org.talentstation.kernel.event.EventName;
import org.talentstation.kernel.event.RestsOn;
import org.talentstation.kernel.money.UseCategory;

/**
 * How a use of subsidy money stands now; the amount is in fen. Article 9.
 *
 * @param useId  several uses of one subsidy are told apart by it; told again under it whenever its stage changes
 * @param usedOn day on which the money was spent, whatever the stage
 */
@EventName("published.subsidy.use")
@RestsOn("9")
public record UseOfFundsPublished(String useId, String subsidyId, String stationId, UseCategory category, long amountFen, LocalDate usedOn,
                                  UseStage stage) {

    /** Only a use that is {@link #COUNTED} explains money. Article 9. */
    public enum UseStage {
        PENDING("待批准"),
        COUNTED("已计入"),
        REFUSED("未批准"),
        REVERSED("已冲销");

        private final String chinese;

        UseStage(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
