package org.talentstation.registry.imports.accept;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.log.LogPositions;
import org.talentstation.chassis.security.Caller;
import org.talentstation.chassis.security.Scope;
import org.talentstation.chassis.web.LargeBody;
import org.talentstation.registry.imports.ImportKind;
import org.talentstation.registry.imports.rows.ImportQueue;
import org.talentstation.registry.imports.sheet.ImportColumns;
import org.talentstation.registry.imports.sheet.Sheet;
import org.talentstation.registry.imports.sheet.SheetReader;
import org.talentstation.registry.vault.PersonVault;

/**
 * 批量导入. A file that can't be read as a whole has no effect: what {@link SheetReader} and {@link ImportColumns} refuse. The same file from the same side is
 * the same import. Article 11.
 */
@RestController
@Tag(name = "批量导入")
final class AcceptImportEndpoint {

    private final CommandDesk desk;
    private final ImportQueue queue;
    private final LogPositions positions;
    private final PersonVault vault;

    AcceptImportEndpoint(CommandDesk desk, ImportQueue queue, LogPositions positions, PersonVault vault) {
        this.desk = desk;
        this.queue = queue;
        this.positions = positions;
        this.vault = vault;
    }

    @Operation(operationId = "import-records", summary = "批量导入人才或需求(xlsx 或 CSV，最多10,000行、8 MiB)：逐行办理，有问题的行逐行说明，其余照常入库；同一文件重复导入不会重复入库；进度见该导入",
            parameters = @Parameter(name = "kind", description = "talents 人才，demands 需求；模板见 /registry/v1/import-templates/{kind}"),
            requestBody = @io.swagger.v3.oas.annotations.parameters.RequestBody(content = {@Content(mediaType = "text/csv"),
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")}))
    @PostMapping("/registry/v1/imports")
    @LargeBody(megabytes = 8)
    ResponseEntity<CommandAnswer> take(@RequestParam(required = false) String kind, @RequestHeader(value = HttpHeaders.CONTENT_TYPE, required = false) String type,
                                       @RequestBody byte[] file, CommandRequest request) {
        ImportKind what = ImportKind.of(kind);
        Sheet sheet = ImportColumns.of(what).checked(SheetReader.read(file, type));
        Caller caller = request.caller();
        String jurisdiction = caller.scope() == Scope.CITY ? null : caller.actor().jurisdiction();
        String host = caller.scope() == Scope.HOST ? caller.actor().host() : null;
        String id = id(what, jurisdiction, host, file);
        return desk.executeOne(request, occasion -> {
            if (positions.versionOf(id).isEmpty()) {
                queue.store(id, sheet);
            }
            return new AcceptImport(id, what, sheet.rows().size(), jurisdiction, host, occasion);
        });
    }

    /** Says nothing about the file to who does not have the vault's secret. */
    private String id(ImportKind kind, String jurisdiction, String host, byte[] file) {
        String what = kind + "|" + jurisdiction + "|" + host + "|" + sha256(file);
        return "import-" + UUID.nameUUIDFromBytes(vault.hash("IMPORT", what).getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
