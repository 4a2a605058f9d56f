package org.talentstation.chassis.view;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.bson.Document;
import org.bson.types.Binary;
import org.talentstation.chassis.processing.StoredPlace;
import org.talentstation.chassis.processing.StoredPlaces;

/** Reads the positions that are kept beside the rows, without claiming them. */
public final class ViewPlaces implements StoredPlaces {

    public static final String COLLECTION = "view_positions";

    private final MongoCollection<Document> positions;
    private final Serializer serializer;

    public ViewPlaces(MongoDatabase database, Serializer serializer) {
        this.positions = database.getCollection(COLLECTION);
        this.serializer = serializer;
    }

    @Override
    public List<TrackingToken> of(String processor) {
        return positions.find(Filters.eq("processorName", processor)).into(new ArrayList<>()).stream()
                .map(this::token).filter(Objects::nonNull).toList();
    }

    /** Those of every view. */
    public List<StoredPlace> all() {
        return positions.find().into(new ArrayList<>()).stream().map(place -> new StoredPlace(place.getString("processorName"), token(place),
                place.getString("owner"), Instant.ofEpochMilli(place.getLong("timestamp")))).toList();
    }

    /** The same as they are stored, to be {@link #putBack} later. */
    public List<Document> stored(String processor) {
        return positions.find(Filters.eq("processorName", processor)).into(new ArrayList<>());
    }

    /** Sends a processor back to where it stood; whoever runs it notices and reads on from there. */
    public void putBack(List<Document> places) {
        for (Document place : places) {
            positions.updateOne(Filters.and(Filters.eq("processorName", place.get("processorName")), Filters.eq("segment", place.get("segment"))),
                    Updates.combine(Updates.set("token", place.get("token")), Updates.set("tokenType", place.get("tokenType"))));
        }
    }

    private TrackingToken token(Document place) {
        Binary token = place.get("token", Binary.class);
        return token == null ? null : serializer.deserialize(new SimpleSerializedObject<>(token.getData(), byte[].class,
                new SimpleSerializedType(place.getString("tokenType"), null)));
    }
}
