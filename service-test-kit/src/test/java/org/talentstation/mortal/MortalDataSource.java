package org.talentstation.mortal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/**
 * Dies or waits where a file says: {@code <when> <regular expression of a statement>}, when being {@code before} the statement,
 * {@code before-commit} or {@code after-commit} of the transaction that ran it, or {@code hold}: waits before it until the
 * file is gone, and says so in a file beside it. Without the file it is an ordinary data source.
 */
final class MortalDataSource extends DelegatingDataSource {

    private final Path deed;

    MortalDataSource(DataSource real, Path deed) {
        super(real);
        this.deed = deed;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection real = super.getConnection();
        boolean[] doomed = {false};
        return (Connection) Proxy.newProxyInstance(Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("prepareStatement") && is("before", arguments)) {
                die();
            }
            if (method.getName().equals("prepareStatement") && is("hold", arguments)) {
                hold();
            }
            doomed[0] |= method.getName().equals("prepareStatement") && (is("before-commit", arguments) || is("after-commit", arguments));
            if (method.getName().equals("commit") && doomed[0] && deed().startsWith("before-commit")) {
                die();
            }
            try {
                Object answer = method.invoke(real, arguments);
                if (method.getName().equals("commit") && doomed[0]) {
                    die();
                }
                return answer;
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    private boolean is(String when, Object[] arguments) {
        String[] now = deed().split(" ", 2);
        return now.length == 2 && now[0].equals(when) && Pattern.compile(now[1], Pattern.CASE_INSENSITIVE).matcher(arguments[0].toString()).find();
    }

    private String deed() {
        try {
            return Files.exists(deed) ? Files.readString(deed).strip() : "";
        } catch (IOException e) {
            return ""; // it was taken away in between
        }
    }

    private void hold() {
        try {
            Files.writeString(deed.resolveSibling("held"), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        while (Files.exists(deed)) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static void die() {
        Runtime.getRuntime().halt(137);
    }
}
