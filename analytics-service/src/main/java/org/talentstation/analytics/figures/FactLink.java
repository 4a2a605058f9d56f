package org.talentstation.analytics.figures;

import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the facts behind a figure are listed: the question's own filters, and the group's values. */
final class FactLink {

    private FactLink() {
    }

    static String of(FigureQuery query, Map<String, Coded> group) {
        var link = UriComponentsBuilder.fromPath("/analytics/v1/datasets/{name}/facts");
        query.filters().forEach((key, codes) -> {
            if (!group.containsKey(key)) {
                link.queryParam(key, String.join(",", codes));
            }
        });
        group.forEach((key, value) -> link.queryParam(key, value.code() == null ? FigureQueries.UNKNOWN : value.code()));
        if (query.from() != null) {
            link.queryParam("from", query.from());
        }
        if (query.to() != null) {
            link.queryParam("to", query.to());
        }
        if (query.asOf() != null) {
            link.queryParam("asOf", query.asOf());
        }
        return link.build(false).expand(query.dataset().name()).encode().toUriString();
    }
}
