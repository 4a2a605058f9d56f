package org.talentstation.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.talentstation.acceptance.client.Answer;
import org.talentstation.acceptance.client.Credentials;
import org.talentstation.acceptance.client.Gateway;
import org.talentstation.acceptance.client.Identity;
import org.talentstation.acceptance.client.Patience;
import tools.jackson.databind.json.JsonMapper;

/** What has to be filed before there is something to measure: applications of one host on the direct path, and rounds of one application each. */
final class Filing {

    static final String HOST_STAFF = "host.haiyang";
    static final String OFFICER = "bureau.officer";
    static final String LEADER = "bureau.leader";
    private static final String OPERATOR = "operator.sample";
    private static final int AT_ONCE = 8;

    /** A round and the only application in it. */
    record Round(String id, String application) {
    }

    private final Gateway station;
    private final Identity identity;
    private final String host;

    Filing(StartedSuite suite) {
        Patience patience = new Patience(suite.settings().patience());
        Credentials credentials = Credentials.in(suite.settings().data());
        this.identity = new Identity(suite.settings(), credentials, patience);
        this.station = new Gateway(suite.url("station"), patience);
        this.host = credentials.person(HOST_STAFF).host();
    }

    /** Once, on a new suite. */
    void prepare() {
        // The 2020 text is in force then.
        must(station.post(identity.of(OPERATOR), "/station/v1/ops/business-clock", Map.of("now", "2021-01-28T09:00:00"), key()));
        must(station.post(identity.of(OFFICER), "/station/v1/hosts", Map.of("unifiedSocialCreditCode", host, "name", "威海海洋科技大学(基准)",
                "kind", "UNIVERSITY", "unitClass", "UNIVERSITY_OR_INSTITUTE", "jurisdiction", "huancui", "address", "环翠区文化西路180号"), key()));
    }

    /** An access token; it lasts 30 minutes. */
    String token(String account) {
        return identity.of(account);
    }

    /** Files applications up to their acceptance. @return their ids */
    List<String> applications(int count) throws Exception {
        return inParallel(count, this::accepted);
    }

    /** Opens a round for each of so many new applications. */
    List<Round> rounds(int count) throws Exception {
        return inParallel(count, () -> {
            String application = accepted();
            return new Round(command(OFFICER, "/station/v1/rounds", Map.of("name", "基准 " + application, "applicationIds", List.of(application))), application);
        });
    }

    private String accepted() {
        String id = command(HOST_STAFF, "/station/v1/applications", Map.of("hostId", host, "stationType", "INNOVATION", "stationName", "基准创新人才驿站",
                "address", "申报表所列地址", "coLocations", List.of()));
        String path = "/station/v1/applications/" + id;
        for (String condition : List.of("VENUE_AND_FUNDING", "INDUSTRY_AND_DEMAND", "EXPERT_BODY", "RULES_AND_TEAM")) {
            command(HOST_STAFF, path + "/conditions", Map.of("condition", condition, "statement",
                    "设有480平方米专用场地，主要负责人牵头，年度建设资金60万元、运行经费20万元已列入预算。", "attachments", List.of()));
        }
        command(HOST_STAFF, path + "/submission", null);
        command(OFFICER, path + "/acceptance", null);
        return id;
    }

    private String command(String who, String path, Object body) {
        return JsonMapper.shared().readTree(must(station.post(identity.of(who), path, body, key())).body()).path("id").asString();
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    private static Answer must(Answer answer) {
        if (!answer.accepted()) {
            throw new IllegalStateException(answer.inWords());
        }
        return answer;
    }

    private <T> List<T> inParallel(int count, Callable<T> work) throws Exception {
        for (String account : List.of(HOST_STAFF, OFFICER)) {
            identity.of(account); // signed in before threads share what is remembered
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            List<T> all = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(Collections.nCopies(count, work))) {
                all.add(each.get());
            }
            return all;
        }
    }
}
