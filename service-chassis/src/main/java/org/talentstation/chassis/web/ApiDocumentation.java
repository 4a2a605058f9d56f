package org.talentstation.chassis.web;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ResponseEntity;
import org.springframework.web.method.HandlerMethod;
import org.talentstation.chassis.command.CommandAnswer;
import org.talentstation.chassis.command.CommandRequest;
import org.talentstation.chassis.query.QueryRequest;
import org.talentstation.chassis.security.Permission;
import org.talentstation.chassis.security.Permissions;

/** What every operation has in common, said once: headers, problems, the token, and who may do it. */
@Configuration(proxyBeanMethods = false)
public class ApiDocumentation {

    private static final String PROBLEM = "Problem";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(CommandRequest.class, QueryRequest.class);
    }

    @Bean
    OpenApiCustomizer commonParts(@Value("${spring.application.name}") String service) {
        return api -> describe(api, service);
    }

    @Bean
    OperationCustomizer headersAndProblems(Permissions permissions) {
        return (operation, handler) -> {
            boolean command = has(handler, CommandRequest.class);
            boolean query = has(handler, QueryRequest.class);
            if (command) {
                header(operation, "Idempotency-Key", true, "本次办理的唯一键(8–128 个可见 ASCII 字符，如 UUID)：同一键与相同内容只生效一次并得到同样的结果，同一键而内容不同返回 422。", text());
                header(operation, "If-Match", false, "对象的版本号(如 \"3\")；与当前版本不一致时返回 412。", text());
            }
            if (query) {
                header(operation, "Await-Position", false, "办理结果中的 position：等待查询结果包含该次办理，超时返回 503。", new IntegerSchema().format("int64"));
                if (handler.getMethod().getReturnType() == ResponseEntity.class && !saysItsOwnParameters(operation)) {
                    table(operation);
                }
            }
            problems(operation, command, query);
            who(operation, permissions);
            return operation;
        };
    }

    private static boolean has(HandlerMethod handler, Class<?> parameter) {
        return Arrays.asList(handler.getMethod().getParameterTypes()).contains(parameter);
    }

    private static boolean saysItsOwnParameters(Operation operation) {
        return operation.getParameters() != null && operation.getParameters().stream().anyMatch(p -> "query".equals(p.getIn()));
    }

    private static void table(Operation operation) {
        operation.addParametersItem(new Parameter().in("query").name("limit").schema(new IntegerSchema()).description("每页行数，1–200，默认 50。"));
        operation.addParametersItem(new Parameter().in("query").name("cursor").schema(text()).description("上一页结果中的 next。"));
        operation.addParametersItem(new Parameter().in("query").name("sort").schema(text()).description("排序字段，前加“-”为降序。"));
        operation.addParametersItem(new Parameter().in("query").name("q").schema(text()).description("包含的文字，不分大小写。"));
    }

    private static void header(Operation operation, String name, boolean required, String description, Schema<?> schema) {
        operation.addParametersItem(new Parameter().in("header").name(name).required(required).description(description).schema(schema));
    }

    private static void problems(Operation operation, boolean command, boolean query) {
        Map<String, String> statuses = new LinkedHashMap<>();
        statuses.put("400", "请求内容有误");
        statuses.put("401", "未登录或登录已失效");
        statuses.put("403", "没有权限");
        statuses.put("404", "未找到");
        if (command) {
            operation.getResponses().putIfAbsent("201", new ApiResponse().description("已新建")
                    .content(content("application/json", CommandAnswer.class.getSimpleName())));
            statuses.put("409", "当前状态不允许，或同一对象正在被他人修改");
            statuses.put("412", "版本与 If-Match 不一致");
            statuses.put("422", "不符合规定(附条款、参数及其为原文规定或系统解读)");
        }
        if (query) {
            statuses.put("503", "查询结果尚未更新到 Await-Position");
        }
        ApiResponses responses = operation.getResponses();
        statuses.forEach((status, description) -> responses.putIfAbsent(status,
                new ApiResponse().description(description).content(content("application/problem+json", PROBLEM))));
    }

    /** The permission rows as part of the description: who may do it and why. */
    private static void who(Operation operation, Permissions permissions) {
        StringBuilder lines = new StringBuilder(operation.getDescription() == null ? "" : operation.getDescription() + "\n\n");
        for (Permission row : permissions.of(operation.getOperationId())) {
            lines.append("- ").append(row.role() == null ? "公开" : row.role().chinese()).append("(").append(row.scope().chinese())
                    .append("):").append(row.why()).append('\n');
        }
        operation.setDescription(lines.toString());
        if (permissions.isPublic(operation.getOperationId())) {
            operation.setSecurity(java.util.List.of());
        }
    }

    private static void describe(OpenAPI api, String service) {
        api.setInfo(new Info().title(service).version("v1").description("高层次人才驿站管理平台 " + service
                + " 接口。日期为 ISO 8601(Asia/Shanghai)，金额为整数分；错误为 application/problem+json。"));
        if (api.getComponents() == null) {
            api.setComponents(new Components());
        }
        api.getComponents().addSecuritySchemes("token", new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer")
                .bearerFormat("JWT").description("统一身份认证签发的访问令牌"));
        api.addSecurityItem(new SecurityRequirement().addList("token"));
        api.getComponents().addSchemas(PROBLEM, new ObjectSchema().description("RFC 9457 错误说明")
                .addProperty("type", text()).addProperty("title", text()).addProperty("status", new IntegerSchema())
                .addProperty("detail", text().description("哪里不对、下一步怎么办"))
                .addProperty("code", text().description("稳定的错误代码"))
                .addProperty("field", text().description("有误的字段")).addProperty("article", text().description("依据的条款"))
                .addProperty("parameter", text().description("依据的政策参数"))
                .addProperty("reading", text().description("T 为原文规定，R 为系统解读"))
                .addProperty("requestId", text().description("请求编号")));
    }

    private static Content content(String mediaType, String schema) {
        return new Content().addMediaType(mediaType, new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + schema)));
    }

    private static StringSchema text() {
        return new StringSchema();
    }
}
