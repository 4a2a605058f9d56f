package org.talentstation.station.host.register;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandDesk;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.kernel.identifier.UnifiedSocialCreditCode;
import org.talentstation.kernel.place.Jurisdictions;
import org.talentstation.kernel.station.HostKind;
import org.talentstation.kernel.station.UnitClass;

/** 登记依托单位. Article 5. */
@RestController
@Tag(name = "依托单位")
final class RegisterHostEndpoint {

    private final CommandDesk desk;
    private final Jurisdictions jurisdictions;

    RegisterHostEndpoint(CommandDesk desk, Jurisdictions jurisdictions) {
        this.desk = desk;
        this.jurisdictions = jurisdictions;
    }

    @Operation(operationId = "register-host", summary = "登记依托单位(统一社会信用代码按GB 32100校验)")
    @PostMapping("/station/v1/hosts")
    ResponseEntity<CommandAnswer> register(@Valid @RequestBody Body body, CommandRequest request) {
        var code = UnifiedSocialCreditCode.of(body.unifiedSocialCreditCode());
        var place = jurisdictions.get(body.jurisdiction());
        return desk.executeOne(request, occasion -> new RegisterHost(code, body.name(), body.kind(), body.unitClass(), place,
                body.address(), occasion));
    }

    record Body(@NotBlank(message = "须填写统一社会信用代码") String unifiedSocialCreditCode, String name,
                @NotNull(message = "须选择单位性质") HostKind kind, @NotNull(message = "须选择单位类别") UnitClass unitClass,
                @NotBlank(message = "须填写所在辖区") String jurisdiction, String address) {
    }
}
