package org.talentstation.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.talentstation.acceptance.RunningSuite.Suite;
import org.talentstation.acceptance.client.Answer;
import org.talentstation.acceptance.client.Patience;

/** Who a person is, is nowhere in the clear: no file of the running suite has it, be it a database, a topic, a read model, a cache or a log. */
@ExtendWith(RunningSuite.class)
class PersonalDataIT {

    private static final String OFFICER = "bureau.officer";
    private static final String NAME = "赫连铁树林";
    private static final String NUMBER = "371082199006150027";
    private static final String MOBILE = "18763199988";
    private static final String EMAIL = "helian.tieshulin@example.com";
    private static final String EMPLOYER = "文登昆嵛山针灸研究所";

    @Test
    void noFileOfTheSuiteHoldsAPersonInTheClear(Suite suite) throws IOException {
        suite.undisturbed();
        Client client = new Client(suite);
        Map<String, Object> person = Map.of("name", NAME, "identityNumber", NUMBER, "mobile", MOBILE, "email", EMAIL, "employer", EMPLOYER);
        Answer registered = client.post(OFFICER, "/registry/v1/talents", body(person), key());
        assertThat(registered.status()).as(registered.text()).isEqualTo(201);
        String id = registered.json().path("id").asString();
        assertThat(client.post(OFFICER, "/registry/v1/talents", body(Map.of("name", NAME, "identityNumber", NUMBER + "1", "mobile", MOBILE)), key()).status())
                .as("a refusal, which is logged").isEqualTo(400);
        assertThat(client.post("auditor.sample", "/registry/v1/talents", body(person), key()).status()).isEqualTo(403);
        String position = registered.json().path("position").asString();
        String trace = UUID.randomUUID().toString().replace("-", "");
        String encoded = URLEncoder.encode(NAME, StandardCharsets.UTF_8);
        Answer shown = client.get(OFFICER, "/registry/v1/talents?name=" + encoded, Map.of("Await-Position", position, "traceparent",
                "00-" + trace + "-b7ad6b7169203331-01"));
        assertThat(shown.text()).contains(id).doesNotContain(NAME, NUMBER, MOBILE, EMAIL, EMPLOYER);
        Answer read = client.get(OFFICER, "/registry/v1/talents/" + id + "/personal-data?reason=%E6%A0%B8%E5%AE%9E%E5%85%A5%E5%BA%93%E4%BF%A1%E6%81%AF", Map.of());
        assertThat(read.json().path("identityNumber").asString()).isEqualTo(NUMBER);

        Set<String> both = Set.of("gateway", "talent-registry-service");
        assertThat(new Patience(Duration.ofSeconds(60)).first(() -> Optional.of(suite.spans.services(trace, both)).filter(both::equals))).isPresent();
        assertThat(Stream.of(NAME, encoded, NUMBER, MOBILE, EMAIL, EMPLOYER).filter(suite.spans::mention)).as("in the traces").isEmpty();
        imported(client);
        for (String who : List.of("auditor.sample", "analyst.sample", OFFICER)) {
            for (String view : GatewayIT.VIEWS) {
                Answer export = client.get(who, view, Map.of("Accept", "text/csv"));
                assertThat(export.text()).as("%s exports %s", who, view).doesNotContain(NAME, NUMBER, MOBILE, EMAIL, EMPLOYER);
            }
        }
        for (String service : List.of("station", "evaluation", "subsidy", "registry", "analytics")) {
            assertThat(client.get("operator.sample", "/" + service + "/v1/ops/dead-letters", Map.of()).text()).doesNotContain(NAME, NUMBER, MOBILE, EMAIL, EMPLOYER);
        }

        assertThat(holding(suite.data, List.of(id))).as("the folders are read: the id is in the log and the read models").isNotEmpty();
        assertThat(holding(suite.data, List.of(NAME, NUMBER, MOBILE, EMAIL, EMPLOYER))).isEmpty();
    }

    /** The same person again, from a file whose second row is refused. */
    private static void imported(Client client) {
        String file = "姓名,公民身份号码,手机号码,电子邮箱,工作单位,人才类别,专业领域,辖区\r\n" + String.join(",", NAME, NUMBER, MOBILE, EMAIL, EMPLOYER, "青年人才", "170", "文登区") + "\r\n"
                + String.join(",", NAME, NUMBER, MOBILE, EMAIL, EMPLOYER, NAME, "170", "文登区") + "\r\n";
        Answer accepted = client.upload(OFFICER, "/registry/v1/imports?kind=talents", "text/csv", file.getBytes(StandardCharsets.UTF_8), key());
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(201);
        String path = "/registry/v1/imports/" + accepted.json().path("id").asString();
        assertThat(new Patience(Duration.ofSeconds(60)).first(() -> Optional.of(client.get(OFFICER, path, Map.of()).json().path("state").asString("")).filter("COMPLETED"::equals)))
                .isPresent();
        Answer refused = client.get(OFFICER, path + "/refused-rows", Map.of());
        assertThat(refused.json().path("items").size()).isEqualTo(1);
        assertThat(refused.text()).doesNotContain(NAME, NUMBER, MOBILE);
    }

    private static Map<String, Object> body(Map<String, Object> person) {
        return Map.of("person", person, "jurisdiction", "wendeng", "profile", Map.of("category", "PUBLIC_FIGURE", "expertise",
                List.of(Map.of("field", "360", "level", "TOP"))));
    }

    private static Map<String, String> key() {
        return Map.of("Idempotency-Key", UUID.randomUUID().toString());
    }

    /** Files that hold one of the texts, as UTF-8, UTF-16 or the hexadecimal digits of UTF-8. */
    private static List<String> holding(Path folder, List<String> texts) throws IOException {
        List<byte[]> needles = new ArrayList<>();
        for (String text : texts) {
            byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
            needles.addAll(List.of(utf8, text.getBytes(StandardCharsets.UTF_16BE), HexFormat.of().formatHex(utf8).getBytes(StandardCharsets.US_ASCII)));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> needles.stream().anyMatch(needle -> has(file, needle))).map(Path::toString).toList();
        }
    }

    private static boolean has(Path file, byte[] needle) {
        try {
            // One byte is one character: a text search without decoding.
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(new String(needle, StandardCharsets.ISO_8859_1));
        } catch (java.nio.file.NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
