package org.talentstation.testkit.servers;

/** What answers the MongoDB protocol, empty at first. */
public interface DocumentServer extends AutoCloseable {

    /** Without a database; the client chooses it. */
    String uri();

    @Override
    void close();
}
