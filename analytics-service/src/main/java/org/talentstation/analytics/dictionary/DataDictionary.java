package org.talentstation.analytics.dictionary;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.talentstation.kernel.refusal.Refusal;

/** Every dataset there is; data of this program (datasets.yaml), served at the gateway. */
@ConfigurationProperties("talentstation.analytics")
public record DataDictionary(List<Dataset> datasets) {

    /** Refuses DATASET_UNKNOWN. */
    public Dataset get(String name) {
        return datasets.stream().filter(d -> d.name().equals(name)).findFirst().orElseThrow(() -> Refusal.notFound("DATASET_UNKNOWN",
                "没有名为“%s”的数据集，可用的有：%s。".formatted(name, datasets.stream().map(d -> d.name() + "(" + d.title() + ")").collect(Collectors.joining("、")))));
    }
}
