package org.talentstation.testkit.servers;

/** A Kafka broker that a test can stop and start again at the same address. Topics must be created (no automatic creation). */
public interface Broker extends AutoCloseable {

    String bootstrapServers();

    /** Stops it; what it holds stays. */
    void stop();

    /** Starts it again with what it held and waits until it serves; nothing happens when it runs. */
    void startAgain();

    @Override
    void close();
}
