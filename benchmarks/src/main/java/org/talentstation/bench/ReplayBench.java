package org.talentstation.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.processing.Processors;
import org.talentstation.chassis.view.View;
import org.talentstation.chassis.view.ViewRebuild;
import org.talentstation.chassis.view.ViewStore;
import org.talentstation.station.StationServiceApplication;
import org.talentstation.testkit.ServiceUnderTest;
import org.talentstation.testkit.TestServers;

/** Rebuilds of a real view of station-service, from a real PostgreSQL into a document store of its own. */
final class ReplayBench {

    private static final String VIEW = "hosts";
    private static final int EVENTS_OF_A_HOST = 10;
    private static final int FEW_HOSTS = 2_000;
    private static final int TIMES = 10;

    private final int rounds;
    private final Consumer<String> tell;

    ReplayBench(int rounds, Consumer<String> tell) {
        this.rounds = rounds;
        this.tell = tell;
    }

    List<Measured> run() throws Exception {
        try (DocumentsApart fewRows = DocumentsApart.start(); TestServers small = TestServers.start("station"); ServiceUnderTest few = start(small, fewRows);
             DocumentsApart manyRows = DocumentsApart.start(); TestServers large = TestServers.start("station"); ServiceUnderTest many = start(large, manyRows)) {
            View<?> view = filled(few, FEW_HOSTS);
            View<?> sameView = filled(many, TIMES * FEW_HOSTS);
            List<Measured> all = new ArrayList<>(List.of(
                    Comparison.run("replay-10x", "replay rate at 10× events ÷ at 1× ≥ 0.9", true, 0.9, rounds,
                            () -> rebuild(few, view, TIMES), () -> rebuild(many, sameView, 1), tell),
                    Comparison.run("replay-heap", "heap in use (MiB) while 10× events are replayed ÷ 1× ≤ 1.05", false, 1.05, rounds,
                            () -> HeapInUse.during(() -> rebuild(few, view, TIMES)), () -> HeapInUse.during(() -> rebuild(many, sameView, 1)), tell)));
            RawReplay raw = new RawReplay(many.bean(DataSource.class), many.bean(ViewStore.class).rebuilt(sameView), many.bean(ViewStore.class).collection("bench"));
            all.addFirst(Comparison.run("replay", "replayed events/s ÷ raw cursor, decode and bulk upsert ≥ 0.7", true, 0.7, rounds,
                    raw::perSecond, () -> rebuild(many, sameView, 1), tell));
            return all;
        }
    }

    /** Its processors stand still: nothing but what is measured runs, and the rows are what a rebuild makes of the log. */
    private View<?> filled(ServiceUnderTest service, int count) {
        service.bean(Processors.class).stop();
        tell.accept("写入 %d 个依托单位的 %d 个事件".formatted(count, count * EVENTS_OF_A_HOST));
        new Hosts(service).many(count, EVENTS_OF_A_HOST);
        View<?> view = service.context().getBeansOfType(View.class).values().stream().filter(v -> v.name().equals(VIEW)).findFirst().orElseThrow();
        service.bean(ViewRebuild.class).rebuild(view);
        return view;
    }

    /** Events a second of so many rebuilds one after the other, so that few events are measured for as long as many. */
    private static double rebuild(ServiceUnderTest service, View<?> view, int times) {
        long events = service.bean(LogPositions.class).head() * times;
        long begun = System.nanoTime();
        for (int i = 0; i < times; i++) {
            service.bean(ViewRebuild.class).rebuild(view);
        }
        return events * 1e9 / (System.nanoTime() - begun);
    }

    private static ServiceUnderTest start(TestServers servers, DocumentsApart documents) {
        return ServiceUnderTest.start(StationServiceApplication.class, servers, Map.of("logging.level.root", "ERROR", "MONGODB_URI", documents.uri()));
    }
}
