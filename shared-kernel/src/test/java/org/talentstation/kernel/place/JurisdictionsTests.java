package org.talentstation.kernel.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentstation.kernel.RefusalAssert.invalid;

import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JurisdictionsTests {

    @Test
    void theEightOfWeihaiShipWithTheSuiteAndFourHaveACodeOfTheirOwn() {
        assertThat(Jurisdictions.builtIn().all()).containsExactly(
                new Jurisdiction("huancui", "环翠区", "371002"), new Jurisdiction("wendeng", "文登区", "371003"),
                new Jurisdiction("rongcheng", "荣成市", "371082"), new Jurisdiction("rushan", "乳山市", "371083"),
                new Jurisdiction("huoju", "火炬高技术产业开发区", null), new Jurisdiction("jingkai", "经济技术开发区", null),
                new Jurisdiction("lingang", "临港经济技术开发区", null), new Jurisdiction("nanhai", "南海新区", null));
    }

    @Test
    void aCityPutsItsOwnFileInTheirPlaceWithoutARelease() {
        var own = Jurisdictions.read(new StringReader("\uFEFFkey,name,gb_code\r\nlaoshan,崂山区,370212\r\ngaoxin,高新区,\r\n"));
        assertThat(own.get("laoshan").gbCode()).isEqualTo("370212");
        assertThat(own.find("gaoxin")).map(Jurisdiction::gbCode).isEmpty();
        assertThat(own.find("huancui")).isEmpty();
    }

    @Test
    void anUnknownJurisdictionIsRefusedNamingTheKnownOnes() {
        assertThat(invalid("UNKNOWN_JURISDICTION", () -> Jurisdictions.builtIn().get("jinan")).detail())
                .contains("jinan", "huancui 环翠区");
        invalid("UNKNOWN_JURISDICTION", () -> Jurisdictions.builtIn().get(null));
    }

    @ParameterizedTest(name = "{0} is refused with {1}")
    @CsvSource(delimiter = '|', value = {
        "key,name,gb_code;a,甲,381002                | DIVISION_CODE_PROVINCE",
        "key,name,gb_code;a,甲,37                    | DIVISION_CODE_FORMAT",
        "key,name,gb_code;A区,甲,                     | JURISDICTION_KEY",
        "key,name,gb_code;a,,                        | JURISDICTION_NAME",
        "key,name,gb_code;a,甲,;a,乙,                 | JURISDICTION_DUPLICATE",
        "key,name,gb_code                            | JURISDICTIONS_EMPTY",
        "key,name;a,甲                                | CSV_COLUMN_MISSING",
        "key,name,gb_code;a,甲                        | CSV_ROW_WIDTH"})
    void aFaultyFileIsRefusedSayingWhy(String lines, String code) {
        invalid(code, () -> Jurisdictions.read(new StringReader(lines.replace(";", "\n"))));
    }

    @Test
    void anUnclosedQuoteIsAMalformedFileAndNotACrash() {
        invalid("CSV_MALFORMED", () -> Jurisdictions.read(new StringReader("key,name,gb_code\n\"a,甲,371002\n")));
    }
}
