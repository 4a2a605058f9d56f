package org.talentstation.platform.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.talentstation.platform.process.SuiteFailure;

class SuiteOptionsTests {
    @TempDir
    Path data;

    @Test
    void what_belongs_to_a_story_goes_on_to_it_with_its_value() {
        SuiteOptions options = SuiteOptions.read(java.util.List.of("--kills", "6", "--seed=7", "--data", "d"), java.util.Map.of());
        assertThat(options.arguments()).containsExactly("--kills", "6", "--seed", "7");
        SuiteOptions years = SuiteOptions.read(java.util.List.of("--years", "2", "--stations=3", "--new"), java.util.Map.of());
        assertThat(years.arguments()).containsExactly("--years", "2", "--stations", "3", "--new");
    }

    @Test
    void without_options_the_house_defaults_hold_and_data_lies_in_the_repository() {
        SuiteOptions options = SuiteOptions.read(List.of(), Map.of("TALENTSTATION_HOME", data.toString()));
        assertThat(options.data()).isEqualTo(data.resolve("data"));
        assertThat(List.of(Port.values()).stream().map(options::port)).containsExactly(8080, 9000, 8081, 8082, 15432, 19092, 19093, 27117, 8181, 8182, 8083, 8183,
                8084, 8184, 8085, 8185);
    }

    @Test
    void chosen_ports_are_remembered_in_the_data_folder() throws Exception {
        read(List.of("--gateway-port", "18080", "--kafka-port=29092")).remember();
        SuiteOptions later = read(List.of());
        assertThat(later.port(Port.GATEWAY)).isEqualTo(18080);
        assertThat(later.port(Port.KAFKA)).isEqualTo(29092);
        assertThat(later.port(Port.STATION)).isEqualTo(8081);
    }

    @Test
    void a_flag_wins_over_a_variable_a_variable_over_the_base_the_base_over_what_is_remembered() throws Exception {
        read(List.of("--gateway-port", "1111", "--identity-port", "1112", "--station-port", "1113")).remember();
        SuiteOptions options = SuiteOptions.read(List.of("--gateway-port", "3333", "--port-base", "5000"),
                Map.of("TALENTSTATION_DATA", data.toString(), "TALENTSTATION_GATEWAY_PORT", "4444", "TALENTSTATION_IDENTITY_PORT", "4445"));
        assertThat(options.port(Port.GATEWAY)).isEqualTo(3333);
        assertThat(options.port(Port.IDENTITY)).isEqualTo(4445);
        assertThat(options.port(Port.STATION)).isEqualTo(5002);
    }

    @Test
    void a_stray_variable_does_not_mislead_down_and_status() throws Exception {
        read(List.of("--gateway-port", "18080")).remember();
        SuiteOptions stray = SuiteOptions.read(List.of(), Map.of("TALENTSTATION_DATA", data.toString(), "TALENTSTATION_GATEWAY_PORT", "4444"));
        assertThat(stray.asRemembered().port(Port.GATEWAY)).isEqualTo(18080);
    }

    @Test
    void the_demonstrations_own_flag_has_no_value_and_is_passed_on() {
        assertThat(read(List.of("--new", "--gateway-port", "18080"))).satisfies(options -> assertThat(options.arguments()).containsExactly("--new"))
                .satisfies(options -> assertThat(options.port(Port.GATEWAY)).isEqualTo(18080));
    }

    @Test
    void an_unknown_flag_a_missing_value_and_a_bad_port_are_refused_by_name() {
        assertThatThrownBy(() -> read(List.of("--gatway-port", "1"))).isInstanceOf(SuiteFailure.class).hasMessageContaining("--gatway-port");
        assertThatThrownBy(() -> read(List.of("--gateway-port"))).isInstanceOf(SuiteFailure.class).hasMessageContaining("缺少值");
        for (String bad : List.of("0", "65536", "-1", "http", "")) {
            assertThatThrownBy(() -> read(List.of("--gateway-port=" + bad))).isInstanceOf(SuiteFailure.class).hasMessageContaining("--gateway-port");
        }
        assertThatThrownBy(() -> read(List.of("--port-base", "65530"))).isInstanceOf(SuiteFailure.class);
    }

    @Test
    void one_instance_of_each_service_or_two_and_the_data_folder_remembers() throws Exception {
        assertThat(read(List.of()).instances()).isEqualTo(1);
        read(List.of("--instances", "2")).remember();
        assertThat(read(List.of()).instances()).isEqualTo(2);
        assertThat(read(List.of("--instances=1")).instances()).isEqualTo(1);
        assertThat(read(List.of("--instances=1")).asRemembered().instances()).isEqualTo(2);
        for (String bad : List.of("0", "3", "", "two")) {
            assertThatThrownBy(() -> read(List.of("--instances=" + bad))).isInstanceOf(SuiteFailure.class).hasMessageContaining("--instances");
        }
    }

    @Test
    void words_that_are_no_options_stay_arguments() {
        assertThat(read(List.of("set", "2021-02-03T09:00", "--gateway-port", "18080")).arguments()).containsExactly("set", "2021-02-03T09:00");
    }

    private SuiteOptions read(List<String> words) {
        return SuiteOptions.read(words, Map.of("TALENTSTATION_DATA", data.toString()));
    }
}
