package org.talentstation.chassis.query;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.server.ResponseStatusException;
import org.talentstation.kernel.refusal.Refusal;

/** In what form a table is asked for. */
public enum TableFormat {
    JSON(MediaType.APPLICATION_JSON), CSV(new MediaType("text", "csv")),
    XLSX(new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    final MediaType type;

    TableFormat(MediaType type) {
        this.type = type;
    }

    public static TableFormat of(String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        List<MediaType> wanted;
        try {
            wanted = new java.util.ArrayList<>(MediaType.parseMediaTypes(accept));
        } catch (InvalidMediaTypeException e) {
            throw Refusal.invalid("INVALID_ACCEPT", "Accept", "Accept 请求头格式不正确。");
        }
        org.springframework.util.MimeTypeUtils.sortBySpecificity(wanted);
        for (MediaType one : wanted) {
            for (TableFormat format : values()) {
                if (one.includes(format.type)) {
                    return format;
                }
            }
        }
        throw new ResponseStatusException(HttpStatus.NOT_ACCEPTABLE);
    }
}
