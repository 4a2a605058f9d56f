package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talentstation.acceptance.RunningSuite.Suite;
import org.talentstation.acceptance.years.StationPlan;
import org.talentstation.acceptance.years.StationPlan.End;
import org.talentstation.acceptance.years.YearsPlan;
import tools.jackson.databind.JsonNode;

/** The short form of two business years: what is printed of each station is what its plan adds up to; {@link ChaosIT} replays every view afterwards. */
@ExtendWith(RunningSuite.class)
class YearsIT {

    private static final int STATIONS = Suite.YEARS_STATIONS;
    private static final Map<String, String> TYPES = Map.of("INNOVATION", "创新型", "ENTREPRENEURSHIP", "创业型", "SERVICE", "服务型", "COMPREHENSIVE", "综合型");
    private static final Map<String, String> JURISDICTIONS = Map.of("host.haiyang", "环翠区", "host.rongcheng", "荣成市", "host.chuangke", "环翠区");
    private static final Map<End, String> CONCLUSIONS = Map.of(End.COMMENDED, "表扬", End.QUALIFIED, "合格", End.RECTIFIED, "责令整改", End.RECTIFIED_LATER, "责令整改",
            End.REVOKED, "责令整改");

    @Test
    void twoYearsOfStationsEndAsTheirPlanAddsUp(Suite suite) {
        String output = suite.twoYears();
        assertThat(output).contains("演示完成");

        List<StationPlan> plan = YearsPlan.of(STATIONS);
        List<List<String>> printed = output.lines().filter(line -> line.startsWith("  人才驿站第") || line.startsWith("  合计 "))
                .map(line -> List.of(line.strip().split("\\s+"))).toList();
        List<List<String>> expected = new ArrayList<>(plan.stream().map(YearsIT::row).toList());
        expected.add(totals(plan));
        assertThat(printed).containsExactlyElementsOf(expected);

        JsonNode kept = suite.lastOutcome("y").path("stations");
        assertThat(kept.size()).isEqualTo(STATIONS);
        for (int i = 0; i < STATIONS; i++) {
            assertThat(kept.get(i).path("name").asString()).isEqualTo(plan.get(i).applicant().stationName());
            assertThat(kept.get(i).path("usedFen").asLong()).isEqualTo(used(plan.get(i)));
        }
    }

    @Test
    void otherYearsAndNumbersOfStationsAreRefused(Suite suite) {
        assertThat(suite.script("demo", "--years", "3")).satisfies(e -> assertThat(e.code()).isEqualTo(Demo.NOT_AS_DEMANDED)).extracting(Script.Ended::output)
                .asString().contains("--years 只能为 2");
        assertThat(suite.script("demo", "--years", "2", "--stations", "21")).satisfies(e -> assertThat(e.code()).isEqualTo(Demo.NOT_AS_DEMANDED))
                .extracting(Script.Ended::output).asString()
                .contains("2 至 20");
    }

    private static List<String> row(StationPlan s) {
        int sessions = 0;
        int visits = 0;
        int talents = 0;
        for (StationPlan.Activity a : s.activities()) {
            if (!a.cancelled()) {
                sessions++;
                visits += a.visits();
                talents += a.talents();
            }
        }
        int points = 0;
        for (int item : s.items()) {
            points += item;
        }
        String score = BigDecimal.valueOf(points).divide(BigDecimal.valueOf(6), 2, RoundingMode.HALF_UP).toPlainString();
        boolean lost = s.end() == End.REVOKED;
        return List.of(s.applicant().stationName(), TYPES.get(s.applicant().stationType()), JURISDICTIONS.get(s.applicant().account()), lost ? "已取消" : "正常",
                s.demonstration() && !lost ? "是" : "否", "" + sessions, "" + visits, "" + talents, "" + s.filings().size(), score, CONCLUSIONS.get(s.end()),
                yuan(granted(s)), yuan(paid(s)), yuan(used(s)), yuan(paid(s) - used(s)));
    }

    private static List<String> totals(List<StationPlan> plan) {
        long granted = 0;
        long paid = 0;
        long used = 0;
        int[] numbers = new int[6];
        for (StationPlan s : plan) {
            List<String> row = row(s);
            numbers[0] += row.get(3).equals("正常") ? 1 : 0;
            numbers[1] += row.get(4).equals("是") ? 1 : 0;
            for (int column = 5; column <= 8; column++) {
                numbers[column - 3] += Integer.parseInt(row.get(column));
            }
            granted += granted(s);
            paid += paid(s);
            used += used(s);
        }
        return List.of("合计", plan.size() + "站", "-", numbers[0] + "站正常", numbers[1] + "站", "" + numbers[2], "" + numbers[3], "" + numbers[4], "" + numbers[5], "-", "-",
                yuan(granted), yuan(paid), yuan(used), yuan(paid - used));
    }

    private static long granted(StationPlan s) {
        return s.money() == null ? 0 : s.money().grantFen();
    }

    private static long paid(StationPlan s) {
        return s.money() == null ? 0 : s.money().paidFen();
    }

    private static long used(StationPlan s) {
        return s.money() == null ? 0 : s.money().uses().get(0) + s.money().uses().get(1);
    }

    private static String yuan(long fen) {
        return fen / 100 + "." + fen % 100 / 10 + fen % 10;
    }
}
