package org.talentstation.chassis.replay;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.bson.Document;
import org.bson.types.Binary;

/**
 * How far each rebuild has come, kept beside its rows: should the document store lose its last second, it loses both, and
 * what is written after the rows never says more than they hold.
 */
final class ReplayPlaces {

    static final String COLLECTION = "view_replay_positions";

    private final MongoCollection<Document> places;
    private final Serializer serializer;

    ReplayPlaces(MongoCollection<Document> places, Serializer serializer) {
        this.places = places;
        this.serializer = serializer;
    }

    Place of(String replay) {
        Document known = places.find(Filters.eq("_id", replay)).first();
        return known == null ? new Place(null, 0, 0)
                : new Place(serializer.deserialize(new SimpleSerializedObject<>(known.get("token", Binary.class).getData(), byte[].class,
                        new SimpleSerializedType(known.getString("tokenType"), null))), known.getLong("read"), known.getLong("fed"));
    }

    void keep(String replay, Place place) {
        var token = serializer.serialize(place.token, byte[].class);
        places.replaceOne(Filters.eq("_id", replay), new Document("_id", replay).append("token", new Binary(token.getData()))
                .append("tokenType", token.getType().getName()).append("read", place.read).append("fed", place.fed), new ReplaceOptions().upsert(true));
    }

    void forget(String replay) {
        places.deleteOne(Filters.eq("_id", replay));
    }

    /**
     * A place.
     *
     * @param token after which event it goes on; null at the beginning
     * @param read  events read until there
     * @param fed   those of them that fed the view
     */
    record Place(TrackingToken token, long read, long fed) {
    }
}
