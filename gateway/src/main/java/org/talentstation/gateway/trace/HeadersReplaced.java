package org.talentstation.gateway.trace;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** A request in which some headers have one given value, whatever the caller sent. */
final class HeadersReplaced extends HttpServletRequestWrapper {

    private final Map<String, String> replaced = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    HeadersReplaced(HttpServletRequest request, Map<String, String> headers) {
        super(request);
        replaced.putAll(headers);
    }

    @Override
    public String getHeader(String name) {
        return replaced.containsKey(name) ? replaced.get(name) : super.getHeader(name);
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return replaced.containsKey(name) ? Collections.enumeration(List.of(replaced.get(name))) : super.getHeaders(name);
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(Collections.list(super.getHeaderNames()));
        names.addAll(replaced.keySet());
        return Collections.enumeration(names);
    }
}
