package org.talentstation.chassis.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** Where the views are: one live collection each, and beside it those that a rebuild fills. */
public final class ViewStore {

    private final MongoDatabase database;
    private final ViewGenerations generations;
    private final RowJson json = new RowJson();

    public ViewStore(MongoDatabase database) {
        this.database = database;
        this.generations = new ViewGenerations(database);
    }

    /** The live rows, looked up for each use: after a swap it is another collection, in every instance at once. */
    public MongoCollection<Document> collection(View<?> view) {
        return database.getCollection(generations.current(view));
    }

    public MongoCollection<Document> collection(String name) {
        return database.getCollection(name);
    }

    public ViewGenerations generations() {
        return generations;
    }

    public MongoCollection<Document> rebuilt(View<?> view) {
        return database.getCollection(view.name() + "__rebuilt");
    }

    public RowJson json() {
        return json;
    }

    <R extends Record> RowBatch<R> batch(View<R> view, MongoCollection<Document> target) {
        return new RowBatch<>(view, json, target);
    }

    <R extends Record> RowBatch<R> batch(View<R> view, MongoCollection<Document> target, int kept, WrittenRows written) {
        return new RowBatch<>(view, json, target, kept, written);
    }
}
