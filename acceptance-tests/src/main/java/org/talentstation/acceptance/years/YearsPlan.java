package org.talentstation.acceptance.years;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.talentstation.acceptance.story.Applicant;
import org.talentstation.acceptance.years.StationPlan.Activity;
import org.talentstation.acceptance.years.StationPlan.End;
import org.talentstation.acceptance.years.StationPlan.Filing;
import org.talentstation.acceptance.years.StationPlan.Money;

/**
 * The plan of all stations, worked out from their numbers alone. Three stations are enough for a grant, a
 * rectification that is accepted and a revocation.
 */
public final class YearsPlan {

    public static final int FEWEST = 2;
    public static final int MOST = 20;

    private static final List<Applicant> HOSTS = List.of(Applicant.OCEAN, Applicant.FISHERY, Applicant.MAKERS, Applicant.AGENCY, Applicant.GUILD,
            Applicant.INSTITUTE, Applicant.INCUBATOR);
    private static final List<String> DAYS = List.of("2021-05-18", "2021-10-20", "2022-05-18", "2022-10-19");
    private static final List<String> HALVES = List.of("2021年上半年", "2021年下半年", "2022年上半年", "2022年下半年");
    private static final int DEMONSTRATION_EVERY = 4;
    private static final long LEAST_GRANT = 50_000_00L;
    private static final long MORE_EACH = 37_500_00L;
    private static final long KEPT_BACK = 10_000_00L;

    /** Two kinds of activity that Article 5 names for a type, each with its function. */
    private static final Map<String, List<Kind>> KINDS = Map.of(
            "INNOVATION", List.of(new Kind("EXCHANGE", "INNOVATION_FORUM", "创新论坛"), new Kind("CONVERSION", "TECHNOLOGY_SHARING", "技术分享")),
            "ENTREPRENEURSHIP", List.of(new Kind("CONSULTATION", "ENTREPRENEURSHIP_TRAINING", "创业培训"), new Kind("EXCHANGE", "PROJECT_ROADSHOW", "项目路演")),
            "SERVICE", List.of(new Kind("CONSULTATION", "POLICY_CONSULTATION", "政策咨询"), new Kind("FELLOWSHIP", "TRAINING_AND_EXCHANGE", "培训交流")),
            "COMPREHENSIVE", List.of(new Kind("EXCHANGE", "COOPERATION_NEGOTIATION", "合作洽谈"), new Kind("LEISURE_AND_HEALTH", "LEISURE_AND_HEALTH", "休闲保健")));

    private YearsPlan() {
    }

    /** @param stations from {@link #FEWEST} to {@link #MOST} */
    public static List<StationPlan> of(int stations) {
        if (stations < FEWEST || stations > MOST) {
            throw new IllegalArgumentException("驿站数须为 %d 至 %d".formatted(FEWEST, MOST));
        }
        return IntStream.range(0, stations).mapToObj(YearsPlan::station).toList();
    }

    private static StationPlan station(int i) {
        Applicant host = HOSTS.get(i % HOSTS.size());
        String type = host == Applicant.INCUBATOR ? "ENTREPRENEURSHIP" : host.stationType();
        Applicant applicant = new Applicant("s" + (i + 1), host.account(), host.district(), type, "人才驿站第" + (i + 1) + "站", 70 + i * 7 % 25);
        End end = end(i);
        return new StationPlan(applicant, activities(i, type), filings(i), i % DEMONSTRATION_EVERY == 0 ? money(i / DEMONSTRATION_EVERY) : null,
                items(i, end), end);
    }

    private static End end(int i) {
        return switch (i) {
            case 1 -> End.RECTIFIED;
            case 2 -> End.REVOKED;
            case 3 -> End.RECTIFIED_LATER;
            default -> i % 3 == 0 ? End.COMMENDED : End.QUALIFIED;
        };
    }

    /** One in each half year, every second time two, of which some are cancelled. */
    private static List<Activity> activities(int i, String type) {
        List<Activity> all = new ArrayList<>();
        for (int half = 0; half < HALVES.size(); half++) {
            for (int nth = 0; nth <= (i + half) % 2; nth++) {
                Kind kind = KINDS.get(type).get(nth);
                int visits = 30 + 3 * i + 11 * half + 5 * nth;
                all.add(new Activity(half + 1, kind.function, kind.code, HALVES.get(half) + kind.chinese, DAYS.get(half), nth == 1 && (i + half) % 3 == 0,
                        visits, visits * 2 / 3));
            }
        }
        return all;
    }

    /** What is due, less what some leave out. */
    private static List<Filing> filings(int i) {
        List<Filing> all = new ArrayList<>(List.of(new Filing(0, "RULES", null, "管理办法"), new Filing(1, "SUMMARY", 2021, "2021年工作总结")));
        if (i % 3 != 2) {
            all.add(new Filing(1, "ANNUAL_PLAN", 2022, "2022年工作计划"));
        }
        if (i % 5 != 4) {
            all.add(new Filing(2, "SUMMARY", 2022, "2022年工作总结"));
        }
        all.add(new Filing(2, "ANNUAL_PLAN", 2023, "2023年工作计划"));
        return all;
    }

    /** From the least to the most that Article 9 allows; of every second one a part is not paid. */
    private static Money money(int nth) {
        long grant = LEAST_GRANT + nth * MORE_EACH;
        long paid = nth % 2 == 0 ? grant : grant - KEPT_BACK;
        return new Money(grant, paid, List.of(paid * 2 / 5, paid / 4 + nth));
    }

    private static List<Integer> items(int i, End end) {
        int least = switch (end) {
            case COMMENDED -> 88;
            case QUALIFIED -> 68;
            default -> 45;
        };
        return IntStream.range(0, 6).mapToObj(item -> least + (i * 3 + item * 5) % 7).toList();
    }

    private record Kind(String function, String code, String chinese) {
    }
}
