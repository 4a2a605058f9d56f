package org.talentstation.chassis.web;

import java.util.List;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.talentstation.chassis.problem.ProblemAdvice;
import org.talentstation.chassis.problem.ProblemErrorController;
import org.talentstation.chassis.problem.ProblemWriter;
import org.talentstation.chassis.problem.RequestId;
import org.talentstation.chassis.query.ViewAwait;
import org.talentstation.chassis.security.PermissionInterceptor;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** HTTP manners: strict JSON, Chinese messages, request ids, permissions before bodies. */
@Configuration(proxyBeanMethods = false)
@Import({ProblemAdvice.class, BodyDigest.class, ProblemErrorController.class, ApiDocumentation.class})
public class WebConfiguration {

    @Bean
    JsonMapperBuilderCustomizer strictJson() {
        return json -> json
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .addModule(new SimpleModule("strict-text").addDeserializer(String.class, new StrictText()));
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }

    @Bean
    RequestId requestIdFilter() {
        return new RequestId();
    }

    @Bean
    WebMvcConfigurer manners(PermissionInterceptor permissions, ViewAwait await) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(permissions);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new CommandRequestResolver());
                resolvers.add(new QueryRequestResolver(await));
            }
        };
    }
}
