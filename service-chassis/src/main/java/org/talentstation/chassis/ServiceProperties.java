package org.talentstation.chassis;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What a service says of itself.
 *
 * @param database         name of its PostgreSQL and MongoDB database
 * @param path             prefix of its API, such as {@code /station/v1}
 * @param mongoUri         environment MONGODB_URI
 * @param clockFile        environment TALENTSTATION_CLOCK_FILE; only the local profile reads it
 * @param jurisdictions    a city's own list of jurisdictions (CSV), or null for the one that is shipped
 */
@ConfigurationProperties("talentstation.service")
public record ServiceProperties(String database, String path, String mongoUri, Path clockFile, Path jurisdictions) {
}
