package org.talentstation.analytics.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentstation.analytics.RunningAnalytics;
import org.talentstation.analytics.Scene;
import org.talentstation.kernel.station.EvaluationOutcome;
import org.talentstation.kernel.station.StationFunction;
import org.talentstation.kernel.station.StationType;
import org.talentstation.published.evaluation.RectificationOrderPublished;
import org.talentstation.published.evaluation.RectificationReviewPublished;
import org.talentstation.published.registry.MatchPublished.MatchPublishedStage;
import org.talentstation.published.station.EvaluationAppealUpheldPublished;
import org.talentstation.published.station.ObjectionPublished.ObjectionStage;
import org.talentstation.published.station.StationChangePublished;
import org.talentstation.published.station.StationRevocationPublished;
import org.talentstation.testkit.ServiceUnderTest.Answer;
import tools.jackson.databind.JsonNode;

/** What the other services told, counted. Articles 4, 7, 8, 9, 16 and 17. */
class FiguresTests {

    private static final LocalDate MARCH = LocalDate.of(2021, 3, 1);
    private static int hosts;

    private final String host = "figures-" + ++hosts;
    private final Scene scene = new Scene(host);

    @Test
    void stations_are_counted_as_they_were_at_any_day() {
        String kept = scene.station(StationType.INNOVATION, "huancui", MARCH, LocalDate.of(2021, 4, 20));
        String lost = scene.station(StationType.SERVICE, "huancui", MARCH, LocalDate.of(2021, 5, 20));
        LocalDate ordered = LocalDate.of(2021, 8, 2);
        RunningAnalytics.learn("evaluation-service", "rectification-" + lost, new RectificationOrderPublished("rectification-" + lost, lost, ordered, ordered.plusMonths(3),
                "weihai-2020"), Scene.noon(ordered));
        RunningAnalytics.learn("evaluation-service", "rectification-" + lost, new RectificationReviewPublished("rectification-" + lost, lost, false,
                LocalDate.of(2021, 11, 5), "weihai-2020"), Scene.noon(LocalDate.of(2021, 11, 5)));
        RunningAnalytics.learn("station-service", lost, new StationRevocationPublished(lost, "rectification-" + lost, "威人社字〔2021〕9号", LocalDate.of(2021, 12, 1),
                "weihai-2020"), Scene.noon(LocalDate.of(2021, 12, 1)));

        assertThat(states("by=state")).containsExactly("ACTIVE 1", "REVOKED 1");
        assertThat(states("by=state&asOf=2021-11-30")).as("failed its re-check, not yet revoked").containsExactly("ACTIVE 1", "RECTIFYING 1");
        assertThat(states("by=state&asOf=2021-08-01")).containsExactly("ACTIVE 2");
        assertThat(states("by=type&asOf=2021-04-30")).containsExactly("INNOVATION 1");
        assertThat(states("by=state&asOf=2021-03-31")).isEmpty();
        assertThat(scene.page("stations", "facts", "state=ACTIVE").path("items").get(0).path("id").asString()).isEqualTo(kept);

        JsonNode months = scene.page("station-months", "figures", "by=month&measures=stations,active&from=2021-04-01&to=2021-12-31&limit=20").path("items");
        assertThat(months.valueStream().map(row -> row.path("dimensions").path("month").path("code").asString() + " " + row.path("measures").path("active").asLong()))
                .containsExactly("2021-04 1", "2021-05 2", "2021-06 2", "2021-07 2", "2021-08 2", "2021-09 2", "2021-10 2", "2021-11 2", "2021-12 1");
    }

    private List<String> states(String question) {
        return scene.page("stations", "figures", question + "&measures=stations").path("items").valueStream().map(row -> row.path("dimensions").iterator().next()
                .path("code").asString() + " " + row.path("measures").path("stations").asLong()).toList();
    }

    @Test
    void time_from_application_to_plaque_has_its_percentiles() {
        for (int days : new int[] {10, 20, 30, 40, 100}) {
            scene.station(StationType.INNOVATION, "huancui", MARCH, MARCH.plusDays(days));
        }
        JsonNode figures = scene.one("applications", "");
        assertThat(figures.path("applications").asLong()).isEqualTo(5);
        assertThat(figures.path("daysShortest").asLong()).isEqualTo(10);
        assertThat(figures.path("daysP50").asDouble()).isEqualTo(30);
        assertThat(figures.path("daysP75").asDouble()).isEqualTo(40);
        assertThat(figures.path("daysP90").asDouble()).as("40 + 0.6 × 60, linearly between the fourth and the fifth").isEqualTo(76);
        assertThat(figures.path("daysLongest").asLong()).isEqualTo(100);
        assertThat(figures.path("daysAverage").asDouble()).isEqualTo(40);
    }

    @Test
    void objections_are_counted_by_what_became_of_them() {
        String station = scene.station(StationType.INNOVATION, "huancui", MARCH, MARCH.plusDays(60));
        String application = station.replace("station-", "application-");
        scene.objection(application, ObjectionStage.RAISED, host + 1, MARCH.plusDays(30));
        scene.objection(application, ObjectionStage.UNFOUNDED, host + 1, MARCH.plusDays(34));
        scene.objection(application, ObjectionStage.RAISED_LATE, host + 2, MARCH.plusDays(50));
        JsonNode figures = scene.one("objections", "");
        assertThat(figures.path("objections").asLong()).isEqualTo(2);
        assertThat(figures.path("open").asLong()).isEqualTo(1);
        assertThat(figures.path("foundedShare").asDouble()).isZero();
        assertThat(figures.path("daysAverage").asDouble()).isEqualTo(4);
        assertThat(scene.one("applications", "").path("objected").asLong()).isEqualTo(1);
        assertThat(scene.one("objections", "late=YES").path("objections").asLong()).isEqualTo(1);
    }

    @Test
    void activities_visits_and_talents_are_counted_per_month_and_function_and_lead_to_their_events() {
        String station = scene.station(StationType.INNOVATION, "huancui", MARCH, LocalDate.of(2021, 4, 1));
        StationFunction one = StationFunction.values()[0];
        StationFunction other = StationFunction.values()[5];
        String event = scene.activity(station, one, LocalDate.of(2021, 5, 3), 40, 30);
        scene.activity(station, one, LocalDate.of(2021, 5, 20), 10, 5);
        scene.activity(station, other, LocalDate.of(2021, 6, 1), 7, 7);
        JsonNode items = scene.page("activities", "figures", "by=month,function&measures=activities,visits,talents").path("items");
        assertThat(items.valueStream().map(row -> row.path("dimensions").path("month").path("code").asString() + " " + row.path("dimensions").path("function").path("name").asString()
                + " " + row.path("measures").path("activities") + " " + row.path("measures").path("visits") + " " + row.path("measures").path("talents")))
                .containsExactly("2021-05 " + one.chinese() + " 2 50 35", "2021-06 " + other.chinese() + " 1 7 7");

        Answer behind = RunningAnalytics.service().get(items.get(0).path("facts").asString() + "&station=" + station, Scene.ANALYST);
        JsonNode oldest = behind.json().path("items").get(1);
        assertThat(oldest.path("eventId").asString()).isEqualTo(event);
        assertThat(oldest.path("eventType").asString()).isEqualTo("published.station.activity");
        assertThat(oldest.path("measures").path("visits").asLong()).isEqualTo(40);
        assertThat(oldest.path("history").asString()).isEqualTo("/station/v1/ops/history?eventId=" + event);
        assertThat(RunningAnalytics.service().get("/analytics/v1/ops/history?reason=%E6%A0%B8%E5%AF%B9%E6%95%B0%E5%AD%97&eventId=" + event, Scene.AUDITOR).json().path("items").size())
                .as("the event is in this service's own log, too").isEqualTo(1);
    }

    @Test
    void a_corrected_attendance_counts_from_its_correction_and_the_former_figure_can_still_be_asked() {
        String station = scene.station(StationType.INNOVATION, "huancui", MARCH, LocalDate.of(2021, 4, 1));
        String id = "activity-" + station;
        LocalDate held = LocalDate.of(2021, 5, 3);
        scene.activity(id, station, StationFunction.values()[0], held, 40, 30, Scene.noon(held));
        scene.activity(id, station, StationFunction.values()[0], held, 44, 31, Scene.noon(held.plusDays(10)));
        assertThat(scene.one("activities", "").path("visits").asLong()).isEqualTo(44);
        assertThat(scene.one("activities", "asOf=2021-05-12").path("visits").asLong()).isEqualTo(40);
        assertThat(scene.one("activities", "asOf=2021-05-13T12:00:00%2B08:00").path("visits").asLong()).isEqualTo(44);
    }

    @Test
    void a_stations_facts_go_with_what_the_station_is_at_the_moment_that_is_asked_for() {
        String station = scene.station(StationType.INNOVATION, "huancui", MARCH, LocalDate.of(2021, 4, 1));
        scene.activity(station, StationFunction.values()[0], LocalDate.of(2021, 5, 3), 40, 30);
        RunningAnalytics.learn("station-service", station, new StationChangePublished(station, host, "某单位", "某驿站", StationType.COMPREHENSIVE, "wendeng",
                LocalDate.of(2022, 1, 1)), Scene.noon(LocalDate.of(2022, 1, 1)));
        assertThat(scene.one("activities", "type=COMPREHENSIVE&jurisdiction=wendeng").path("activities").asLong()).isEqualTo(1);
        assertThat(scene.one("activities", "asOf=2021-12-31&type=INNOVATION&jurisdiction=huancui").path("activities").asLong()).isEqualTo(1);
    }

    @Test
    void evaluations_have_their_distribution_and_one_that_was_set_aside_counts_no_more() {
        String station = scene.station(StationType.INNOVATION, "huancui", MARCH, LocalDate.of(2021, 4, 1));
        scene.evaluation(station, EvaluationOutcome.COMMENDED, 9_550, LocalDate.of(2023, 4, 1));
        scene.evaluation(station, EvaluationOutcome.QUALIFIED, 8_000, LocalDate.of(2023, 4, 2));
        scene.evaluation(station, EvaluationOutcome.RECTIFY, 5_999, LocalDate.of(2023, 4, 3));
        JsonNode bands = scene.page("evaluations", "figures", "by=scoreBand&measures=evaluations").path("items");
        assertThat(bands.valueStream().map(row -> row.path("dimensions").path("scoreBand").path("name").asString())).containsExactly("50-59", "80-89", "90-100");
        assertThat(scene.one("evaluations", "").path("scoreP50").asDouble()).isEqualTo(80);
        String worst = scene.page("evaluations", "facts", "outcome=RECTIFY").path("items").get(0).path("id").asString();
        RunningAnalytics.learn("station-service", station, new EvaluationAppealUpheldPublished("appeal-1", station, worst, LocalDate.of(2023, 5, 1)),
                Scene.noon(LocalDate.of(2023, 5, 1)));
        assertThat(scene.one("evaluations", "").path("evaluations").asLong()).isEqualTo(2);
    }

    @Test
    void money_stands_against_the_result_that_it_had() {
        String station = scene.station(StationType.INNOVATION, "huancui", MARCH, LocalDate.of(2021, 4, 1));
        scene.granted(station, 10_000_000, LocalDate.of(2022, 3, 1));
        scene.paid(station, 5_000_000, LocalDate.of(2022, 4, 1));
        scene.paid(station, 2_500_000, LocalDate.of(2022, 5, 1));
        scene.engagement(station, null, LocalDate.of(2022, 1, 1), 30_000_000L);
        JsonNode figures = scene.one("money", "");
        assertThat(figures.path("grantedFen").asLong()).isEqualTo(10_000_000);
        assertThat(figures.path("paidFen").asLong()).isEqualTo(7_500_000);
        assertThat(figures.path("resultFen").asLong()).isEqualTo(30_000_000);
        assertThat(figures.path("paidPerResult").asDouble()).isEqualTo(0.25);
        assertThat(figures.path("usedShare").isNull()).as("nothing was used").isTrue();
    }

    @Test
    void the_funnel_goes_from_a_proposal_to_a_result() {
        String station = scene.station(StationType.INNOVATION, "huancui", MARCH, LocalDate.of(2021, 4, 1));
        LocalDate day = LocalDate.of(2021, 6, 1);
        scene.match(station, "huancui", day);
        scene.match(station, "huancui", day, MatchPublishedStage.CONSENTED, MatchPublishedStage.DECLINED);
        String accepted = scene.match(station, "huancui", day, MatchPublishedStage.CONSENTED, MatchPublishedStage.ACCEPTED);
        String fruitful = scene.match(station, "huancui", day, MatchPublishedStage.CONSENTED, MatchPublishedStage.ACCEPTED);
        scene.engagement(station, accepted, day.plusDays(5), null);
        scene.engagement(station, fruitful, day.plusDays(5), 8_800L);
        JsonNode figures = scene.one("matches", "");
        assertThat(List.of(figures.path("proposed").asLong(), figures.path("consented").asLong(), figures.path("accepted").asLong(), figures.path("engaged").asLong(),
                figures.path("converted").asLong(), figures.path("resultFen").asLong())).containsExactly(4L, 3L, 2L, 2L, 1L, 8_800L);
        assertThat(scene.one("engagements", "").path("convertedShare").asDouble()).isEqualTo(50);
        assertThat(scene.one("demands", "kind=TECHNOLOGY").path("proposed").asLong()).isEqualTo(4);
    }

    @Test
    void pages_go_through_every_group_once_and_are_of_the_moment_of_the_first() {
        String station = scene.station(StationType.INNOVATION, "huancui", MARCH, LocalDate.of(2021, 4, 1));
        for (int month = 1; month <= 7; month++) {
            scene.activity(station, StationFunction.values()[0], LocalDate.of(2022, month, 3), month, 1);
        }
        List<String> seen = new ArrayList<>();
        String question = "by=month&measures=visits&sort=-visits&limit=3";
        JsonNode page = scene.page("activities", "figures", question);
        while (true) {
            page.path("items").forEach(row -> seen.add(row.path("dimensions").path("month").path("code").asString()));
            if (page.path("next").isNull() || page.path("next").isMissingNode()) {
                break;
            }
            page = scene.page("activities", "figures", question + "&cursor=" + page.path("next").asString());
        }
        assertThat(seen).containsExactly("2022-07", "2022-06", "2022-05", "2022-04", "2022-03", "2022-02", "2022-01");
        assertThat(Scene.ask("/datasets/activities/figures?by=month&limit=3&cursor=" + scene.page("activities", "figures", question).path("next").asString(), Scene.ANALYST).code())
                .as("a cursor of another question").isEqualTo("INVALID_CURSOR");
    }

    @Test
    void files_have_chinese_headings_names_instead_of_codes_and_yuan_instead_of_fen() {
        String station = scene.station(StationType.INNOVATION, "huancui", MARCH, LocalDate.of(2021, 4, 1));
        scene.granted(station, 12_345_678, LocalDate.of(2022, 3, 1));
        Answer csv = Scene.ask("/datasets/money/figures?by=type,year&measures=grantedFen&station=" + station, Scene.ANALYST, "Accept", "text/csv");
        assertThat(csv.text()).isEqualTo("\uFEFF驿站类型,年份,批准补助(元)\r\n创新型,2022,123456.78\r\n");
        Answer facts = Scene.ask("/datasets/money/facts?station=" + station, Scene.ANALYST, "Accept", "text/csv");
        assertThat(facts.text()).startsWith("\uFEFF编号,发生日,款项,").contains("批准补助", "123456.78", "subsidy-service", "published.subsidy.grant");
        Answer xlsx = Scene.ask("/datasets/money/figures?by=type&station=" + station, Scene.ANALYST, "Accept", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(xlsx.response().body()).startsWith('P', 'K');
    }

    @Test
    void everybody_counts_within_his_own_scope() {
        String here = scene.station(StationType.INNOVATION, "wendeng", MARCH, LocalDate.of(2021, 4, 1));
        String there = scene.station(StationType.INNOVATION, "huancui", MARCH, LocalDate.of(2021, 4, 1));
        assertThat(Scene.ask("/datasets/stations/figures?by=jurisdiction", Scene.WENDENG).json().path("items").valueStream()
                .map(row -> row.path("dimensions").path("jurisdiction").path("code").asString())).containsExactly("wendeng");
        assertThat(Scene.ask("/datasets/stations/facts?host=" + host, Scene.WENDENG).text()).contains(here).doesNotContain(there);
        assertThat(Scene.ask("/datasets/stations/facts?host=" + host, Scene.ANALYST).text()).contains(here, there);
        assertThat(Scene.ask("/datasets/stations/facts", Scene.OPERATOR).status()).isEqualTo(403);
    }

    @Test
    void what_can_not_be_asked_is_refused_with_what_can() {
        refused("by=colour", "DIMENSION_UNKNOWN");
        refused("measures=luck", "MEASURE_UNKNOWN");
        refused("colour=red", "UNKNOWN_PARAMETER");
        refused("by=function,kind,type,month,year", "TOO_MANY_DIMENSIONS");
        refused("from=2021-13-01", "INVALID_DATE");
        refused("from=2021-06-01&to=2021-05-01", "INVALID_PERIOD");
        refused("asOf=yesterday", "INVALID_DATE");
        refused("asOf=2199-01-01", "AS_OF_IN_FUTURE");
        refused("by=month&sort=kind", "INVALID_SORT");
        refused("limit=0", "INVALID_LIMIT");
        refused("cursor=xyz", "INVALID_CURSOR");
        refused("by=month&by=year", "REPEATED_PARAMETER");
        refused("type=%27%3B%20DROP%20TABLE%20x%00", "INVALID_PARAMETER");
        assertThat(Scene.ask("/datasets/activities/figures?type=%27%3B%20DROP%20TABLE%20x", Scene.ANALYST).json().path("items").get(0).path("measures").path("activities").asLong())
                .as("a value is only ever compared").isZero();
    }

    private static void refused(String question, String code) {
        Answer answer = Scene.ask("/datasets/activities/figures?" + question, Scene.ANALYST);
        assertThat(answer.status()).as(question + " " + answer.text()).isEqualTo(400);
        assertThat(answer.code()).as(question).isEqualTo(code);
        assertThat(answer.json().path("detail").asString()).containsPattern("\\p{IsHan}");
    }
}
