package org.talentstation.acceptance.years;

import java.util.List;
import org.talentstation.acceptance.story.Applicant;

/**
 * What two business years of one station are to be: data only, the same for every run.
 *
 * @param money what it gets as a demonstration station, or null for one that is none
 * @param items points of the six items of its evaluation, as the mean of its judges
 */
public record StationPlan(Applicant applicant, List<Activity> activities, List<Filing> filings, Money money, List<Integer> items, End end) {

    public StationPlan {
        activities = List.copyOf(activities);
        filings = List.copyOf(filings);
        items = List.copyOf(items);
    }

    public String key() {
        return applicant.key();
    }

    public boolean demonstration() {
        return money != null;
    }

    /** How its evaluation ends, and what comes of it. Article 17. */
    public enum End {
        COMMENDED("COMMENDED", "表扬"), QUALIFIED("QUALIFIED", "合格"),
        /** Re-checked as accepted. */
        RECTIFIED("RECTIFY", "责令整改"),
        /** The same, after the deadline was extended. */
        RECTIFIED_LATER("RECTIFY", "责令整改"),
        /** Re-checked as failed. */
        REVOKED("RECTIFY", "责令整改");

        private final String outcome;
        private final String chinese;

        End(String outcome, String chinese) {
            this.outcome = outcome;
            this.chinese = chinese;
        }

        String outcome() {
            return outcome;
        }

        String chinese() {
            return chinese;
        }
    }

    /**
     * @param half      1 to 4: half a year in which it is planned, and held unless it is cancelled
     * @param talents   distinct talents among the {@code visits}
     */
    public record Activity(int half, String function, String kind, String title, String day, boolean cancelled, int visits, int talents) {
    }

    /** @param season when it is filed: 0 in the first spring, 1 and 2 in the following Januaries; {@code year} null for what is not yearly */
    public record Filing(int season, String kind, Integer year, String title) {
    }

    /** @param uses the first for its infrastructure, the second for its first activity that was held */
    public record Money(long grantFen, long paidFen, List<Long> uses) {
        public Money {
            uses = List.copyOf(uses);
        }
    }
}
