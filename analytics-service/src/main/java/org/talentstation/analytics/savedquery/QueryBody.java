package org.talentstation.analytics.savedquery;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.talentstation.analytics.figures.FigureQueries;

/** A question as it is sent; refuses what counting it would refuse, so that what is kept can be asked. */
public record QueryBody(@NotBlank @Size(max = 50) String name, @Size(max = 500) String note, @NotBlank @Size(max = 50) String dataset,
                        @NotNull @Size(max = 20) Map<@NotBlank @Size(max = 50) String, @NotBlank @Size(max = 500) String> parameters, boolean shared) {

    public QueryDefinition definition(FigureQueries queries) {
        queries.read(dataset, parameters, Set.of());
        return new QueryDefinition(name.trim(), note == null || note.isBlank() ? null : note.trim(), dataset, new TreeMap<>(parameters), shared);
    }
}
