package org.talentstation.chassis.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import org.bson.Document;

/**
 * Which collection a view's rows are in: one document per view that was ever swapped, written in one piece, so that a
 * reader has the old rows or the new ones and nothing between. Before the first swap it is the collection of the view's name.
 */
public final class ViewGenerations {

    private static final String COLLECTION = "view_generations";
    private static final String CURRENT = "collection";
    private static final String BEFORE = "before";
    private static final String PLACES = "placesBefore";

    private final MongoCollection<Document> generations;

    ViewGenerations(MongoDatabase database) {
        this.generations = database.getCollection(COLLECTION);
    }

    public String current(View<?> view) {
        Document known = known(view);
        return known == null ? view.name() : known.getString(CURRENT);
    }

    /** The collection that was live before the last swap and is still kept; null when there is none. */
    public String before(View<?> view) {
        Document known = known(view);
        return known == null ? null : known.getString(BEFORE);
    }

    /** Where the view's processor stood when it was swapped: what the collection before has seen. */
    public List<Document> placesBefore(View<?> view) {
        Document known = known(view);
        return known == null ? List.of() : known.getList(PLACES, Document.class, List.of());
    }

    /** Makes {@code collection} the live one and keeps the one before. */
    public void swap(View<?> view, String collection, List<Document> places) {
        write(new Document("_id", view.name()).append(CURRENT, collection).append(BEFORE, current(view)).append(PLACES, places));
    }

    /** Makes {@code collection} the live one and forgets every other. */
    public void settle(View<?> view, String collection) {
        write(new Document("_id", view.name()).append(CURRENT, collection));
    }

    private void write(Document document) {
        generations.replaceOne(Filters.eq("_id", document.get("_id")), document, new ReplaceOptions().upsert(true));
    }

    private Document known(View<?> view) {
        return generations.find(Filters.eq("_id", view.name())).first();
    }
}
