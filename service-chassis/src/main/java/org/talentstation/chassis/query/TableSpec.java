package org.talentstation.chassis.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * How a view is shown as a table.
 *
 * @param title       Chinese name, also of exported files
 * @param columns     columns of exported files
 * @param filters     fields that may be filtered for equality, by a parameter of the same name
 * @param contains    fields that {@code q} searches
 * @param sortable    fields that {@code sort} may name
 * @param defaultSort such as {@code -submittedOn}
 * @param extra       further parameters that the endpoint reads itself, such as {@code asOf}
 */
public record TableSpec<R>(String title, List<Column<R>> columns, Set<String> filters, Set<String> contains,
                           Set<String> sortable, String defaultSort, Set<String> extra) {

    public static <R> Builder<R> titled(String title) {
        return new Builder<>(title);
    }

    /** Builds a specification. */
    public static final class Builder<R> {

        private final String title;
        private final List<Column<R>> columns = new ArrayList<>();
        private final Set<String> filters = new LinkedHashSet<>();
        private final Set<String> contains = new LinkedHashSet<>();
        private final Set<String> sortable = new LinkedHashSet<>();
        private final Set<String> extra = new LinkedHashSet<>();
        private String defaultSort = "id";

        private Builder(String title) {
            this.title = title;
        }

        public Builder<R> column(String field, String heading, Function<R, Object> value) {
            columns.add(new Column<>(field, heading, value));
            return this;
        }

        public Builder<R> filters(String... fields) {
            filters.addAll(List.of(fields));
            return this;
        }

        public Builder<R> search(String... fields) {
            contains.addAll(List.of(fields));
            return this;
        }

        public Builder<R> sortable(String... fields) {
            sortable.addAll(List.of(fields));
            return this;
        }

        public Builder<R> defaultSort(String sort) {
            defaultSort = sort;
            return this;
        }

        public Builder<R> parameters(String... names) {
            extra.addAll(List.of(names));
            return this;
        }

        public TableSpec<R> build() {
            return new TableSpec<>(title, List.copyOf(columns), filters, contains, sortable, defaultSort, extra);
        }
    }
}
