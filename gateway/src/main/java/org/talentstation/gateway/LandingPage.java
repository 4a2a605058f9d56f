package org.talentstation.gateway;

import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The first page: where the documents, the issuer and the health of this gateway are. */
@RestController
class LandingPage {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final String page;

    LandingPage(@Value("${talentstation.issuer}") String issuer) {
        this.page = """
                <!DOCTYPE html>
                <html lang="zh-CN"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>高层次人才驿站管理平台</title></head>
                <body><main><h1>高层次人才驿站管理平台</h1><ul>
                <li><a href="/swagger-ui.html">接口文档</a></li>
                <li><a href="%s/.well-known/openid-configuration">统一身份服务</a></li>
                <li><a href="/actuator/health">运行状况</a></li>
                </ul></main></body></html>
                """.formatted(HtmlUtils.htmlEscape(issuer));
    }

    @GetMapping("/")
    ResponseEntity<String> page() {
        return ResponseEntity.ok().contentType(HTML).body(page);
    }
}
