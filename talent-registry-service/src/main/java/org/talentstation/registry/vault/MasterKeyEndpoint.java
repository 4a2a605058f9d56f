package org.talentstation.registry.vault;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.query.QueryRequest;

/** 主密钥更换进度: how many keys of persons wait for the present master key; no key is shown. */
@RestController
@Tag(name = "系统运维")
final class MasterKeyEndpoint {

    private final KeyRotation rotation;
    private final PersonVault vault;

    MasterKeyEndpoint(KeyRotation rotation, PersonVault vault) {
        this.rotation = rotation;
        this.vault = vault;
    }

    @Operation(operationId = "show-master-key-change", summary = "主密钥更换进度：还有多少人员密钥待重新包裹；为零后方可去掉REGISTRY_MASTER_KEY_PREVIOUS")
    @GetMapping("/registry/v1/ops/master-key")
    Answer show(QueryRequest request) {
        request.mustKnow(Set.of());
        int left = rotation.left();
        boolean changing = vault.masters().isChanging();
        return new Answer(vault.masters().current().id(), changing, left, rotation.unreadable(), left > 0 ? "正在重新包裹，请保留原主密钥"
                : changing ? "已全部重新包裹，可以去掉REGISTRY_MASTER_KEY_PREVIOUS" : "全部密钥由现有主密钥包裹");
    }

    /**
     * How far a change has come.
     *
     * @param masterKey         names the present one, and says nothing about it
     * @param previousAvailable whether the one before is at hand
     * @param left              keys that the present one did not wrap yet
     * @param unreadable        of these, those that no master key at hand opens
     */
    record Answer(String masterKey, boolean previousAvailable, int left, int unreadable, String note) {
    }
}
