package org.talentstation.chassis.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * Digests a command's body as it is read, so that a repeated Idempotency-Key with another body is noticed. Refuses a body
 * of more than 1 MiB, or than a {@link LargeBody}'s endpoint takes, with 413.
 */
@RestControllerAdvice
public class BodyDigest extends RequestBodyAdviceAdapter {

    /** Bytes; a command is text that a person wrote. */
    static final int LARGEST = 1024 * 1024;

    private static final String BODY = BodyDigest.class.getName();

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type type,
                                           Class<? extends HttpMessageConverter<?>> converter) throws IOException {
        LargeBody file = parameter.getMethodAnnotation(LargeBody.class);
        int largest = file == null ? LARGEST : file.megabytes() * LARGEST;
        byte[] body = message.getBody().readNBytes(largest + 1);
        if (body.length > largest) {
            throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
        }
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest().setAttribute(BODY, body);
        return new HttpInputMessage() {
            @Override
            public InputStream getBody() {
                return new ByteArrayInputStream(body);
            }

            @Override
            public HttpHeaders getHeaders() {
                return message.getHeaders();
            }
        };
    }

    /** SHA-256 of method, path and body. */
    static String of(HttpServletRequest request) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update((request.getMethod() + " " + request.getRequestURI() + "\n").getBytes(StandardCharsets.UTF_8));
            if (request.getAttribute(BODY) instanceof byte[] body) {
                sha.update(body);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
