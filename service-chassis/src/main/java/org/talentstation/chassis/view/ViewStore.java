package org.talentstation.chassis.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import org.bson.Document;

/** Where the views are: one collection each, and beside it the one that a rebuild fills. */
public final class ViewStore {

    private final MongoDatabase database;
    private final RowJson json = new RowJson();

    public ViewStore(MongoDatabase database) {
        this.database = database;
    }

    public MongoCollection<Document> collection(View<?> view) {
        return database.getCollection(view.name());
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
}
