package org.talentstation.analytics.dictionary;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;

/** 数据字典: what every figure is, in what unit, how it is counted and from what. Refuses DATASET_UNKNOWN. */
@RestController
@Tag(name = "数据字典")
final class DataDictionaryEndpoint {

    private final DataDictionary dictionary;
    private final CodeNames names;

    DataDictionaryEndpoint(DataDictionary dictionary, CodeNames names) {
        this.dictionary = dictionary;
        this.names = names;
    }

    @Operation(operationId = "list-datasets", summary = "数据字典：全部数据集及其维度、指标、口径与单位")
    @GetMapping("/analytics/v1/datasets")
    Answer list(QueryRequest request) {
        request.mustKnow(Set.of());
        return new Answer(dictionary.datasets().stream().map(this::entry).toList());
    }

    @Operation(operationId = "show-dataset", summary = "数据字典：一个数据集")
    @GetMapping("/analytics/v1/datasets/{name}")
    Entry show(@PathVariable String name, QueryRequest request) {
        request.mustKnow(Set.of());
        return entry(dictionary.get(name));
    }

    private Entry entry(Dataset d) {
        return new Entry(d.name(), d.title(), d.about(), d.articles(), d.day(),
                d.dimensions().stream().map(x -> new DimensionEntry(x.key(), x.title(), x.about(), x.names() == null ? null : names.table(x.names()))).toList(),
                d.measures().stream().map(m -> new MeasureEntry(m.key(), m.title(), m.unit(), m.about(), m.sql())).toList(),
                "/analytics/v1/datasets/" + d.name() + "/figures", "/analytics/v1/datasets/" + d.name() + "/facts");
    }

    record Answer(List<Entry> items) {
    }

    /** One dataset; {@code figures} and {@code facts} are where it can be asked. */
    record Entry(String name, String title, String about, List<String> articles, String day, List<DimensionEntry> dimensions, List<MeasureEntry> measures,
                 String figures, String facts) {
    }

    /** @param codes code → Chinese name, or null where values speak for themselves */
    record DimensionEntry(String key, String title, String about, Map<String, String> codes) {
    }

    /** @param counting how it is computed over the dataset's rows, in SQL */
    record MeasureEntry(String key, String title, String unit, String about, String counting) {
    }
}
