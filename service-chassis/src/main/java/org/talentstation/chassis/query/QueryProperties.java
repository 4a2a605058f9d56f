package org.talentstation.chassis.query;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of queries.
 *
 * @param awaitTimeout longest wait for Await-Position; default 5 s
 * @param pageSize     rows of a page that names no limit; default 50
 * @param maxPageSize  largest limit; default 200
 * @param maxExport    most rows of a CSV or xlsx file; default 100,000
 */
@ConfigurationProperties("talentstation.query")
public record QueryProperties(@DefaultValue("5s") Duration awaitTimeout, @DefaultValue("50") int pageSize,
                              @DefaultValue("200") int maxPageSize, @DefaultValue("100000") int maxExport) {
}
