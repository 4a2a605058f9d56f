package org.talentstation.registry.vault;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How personal data is kept.
 *
 * @param masterKey environment REGISTRY_MASTER_KEY: 32 bytes in Base64 that wrap every person's key; without it the service does not start
 * @param previousMasterKey environment REGISTRY_MASTER_KEY_PREVIOUS: the one before, until every key is wrapped anew; else absent
 * @param cipher    environment REGISTRY_CIPHER: AES-256-GCM, or SM4-GCM; what was sealed with the other stays readable
 */
@ConfigurationProperties("talentstation.registry")
public record VaultProperties(String masterKey, String previousMasterKey, String cipher) {
}
