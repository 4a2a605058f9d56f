package org.talentstation.kernel.policy;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.talentstation.kernel.resource.CsvTable;

/** The first policy version: 威人组发〔2020〕10号 as data, every number and every reading with its article and its mark. */
public final class Measures2020 {

    public static final String ID = "weihai-2020-10";

    private static final PolicyVersion VERSION = new PolicyVersion(ID, "威人组发〔2020〕10号", "威海市高层次人才驿站管理暂行办法",
            LocalDate.of(2020, 12, 14), LocalDate.of(2023, 12, 13), load());

    private Measures2020() {
    }

    public static PolicyVersion version() {
        return VERSION;
    }

    private static List<PolicyParameter> load() {
        try (Reader csv = CsvTable.resource(Measures2020.class, "measures-2020.csv")) {
            return PolicyParameters.read(csv);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
