package org.talentstation.registry.imports;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentstation.kernel.actor.Role;
import org.talentstation.kernel.command.Occasion;
import org.talentstation.registry.Given;
import org.talentstation.registry.imports.ImportEvent.ImportAccepted;
import org.talentstation.registry.imports.ImportEvent.ImportStopped;
import org.talentstation.registry.imports.ImportEvent.RowsImported;
import org.talentstation.registry.imports.accept.AcceptImport;
import org.talentstation.registry.imports.rows.RecordRows;
import org.talentstation.registry.imports.stop.StopImport;

/** Article 11: 建立高层次人才信息库和用人单位需求库. */
class ImportTests {

    private static final Occasion NOW = Given.at("2021-06-01T09:00", "district.huancui", Role.DISTRICT_OFFICER);
    private static final LocalDate DAY = LocalDate.of(2021, 6, 1);
    private static final ImportAccepted ACCEPTED = new ImportAccepted("import-1", ImportKind.TALENTS, 150, "huancui", null, "district.huancui", NOW.at(), DAY);
    private static final RowsImported HALF = new RowsImported("import-1", 100, 99, 0, List.of(new RefusedRow(7, "姓名", "CELL_REQUIRED", "姓名须填写。")), false, "huancui", null, NOW.at());
    private static final RowsImported ALL = new RowsImported("import-1", 150, 50, 0, List.of(), true, "huancui", null, NOW.at());

    private AggregateTestFixture<Import> a;

    @BeforeEach
    void fixture() {
        a = Given.a(Import.class);
    }

    @Test
    void Article11_aFileIsAcceptedOnceAndTheSameAgainChangesNothing() {
        AcceptImport accept = new AcceptImport("import-1", ImportKind.TALENTS, 150, "huancui", null, NOW);
        a.givenNoPriorActivity().when(accept).expectEvents(ACCEPTED);
        a.given(ACCEPTED).when(accept).expectNoEvents();
        a.given(ACCEPTED, HALF, ALL).when(accept).expectNoEvents();
    }

    @Test
    void Article11_rowsAreDoneInTurnAndTheLastOnesEndIt() {
        a.given(ACCEPTED).when(new RecordRows("import-1", 0, 100, 99, 0, HALF.refused(), NOW)).expectEvents(HALF);
        a.given(ACCEPTED, HALF).when(new RecordRows("import-1", 100, 50, 50, 0, List.of(), NOW)).expectEvents(ALL);
    }

    @Test
    void rowsThatAreDoneAreNotDoneAgain() {
        Given.refused(a.given(ACCEPTED, HALF).when(new RecordRows("import-1", 0, 100, 99, 0, List.of(), NOW)), "IMPORT_ROWS_DONE");
        Given.refused(a.given(ACCEPTED, HALF, ALL).when(new RecordRows("import-1", 100, 50, 50, 0, List.of(), NOW)), "IMPORT_ENDED");
    }

    @Test
    void aStoppedOneGoesNoFurtherAndAnEndedOneIsNotStopped() {
        a.given(ACCEPTED, HALF).when(new StopImport("import-1", " 选错了文件 ", NOW)).expectEvents(new ImportStopped("import-1", 100, "选错了文件", DAY));
        Given.refused(a.given(ACCEPTED, HALF, new ImportStopped("import-1", 100, "选错了文件", DAY)).when(new RecordRows("import-1", 100, 50, 50, 0, List.of(), NOW)), "IMPORT_ENDED");
        Given.refused(a.given(ACCEPTED, HALF, ALL).when(new StopImport("import-1", "选错了文件", NOW)), "IMPORT_ENDED");
        Given.refused(a.given(ACCEPTED).when(new StopImport("import-1", " ", NOW)), "TEXT_REQUIRED");
    }
}
