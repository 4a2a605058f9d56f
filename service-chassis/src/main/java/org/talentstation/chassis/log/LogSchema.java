package org.talentstation.chassis.log;

import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;

/** The names of db/chassis/V1__event_log.sql, told to Axon. */
public final class LogSchema {

    public static final EventSchema EVENTS = EventSchema.builder()
            .eventTable("domain_event").snapshotTable("snapshot_event")
            .globalIndexColumn("global_index").timestampColumn("time_stamp").eventIdentifierColumn("event_id")
            .aggregateIdentifierColumn("aggregate_id").sequenceNumberColumn("sequence_number")
            .typeColumn("aggregate_type").payloadTypeColumn("payload_type").payloadRevisionColumn("payload_revision")
            .payloadColumn("payload").metaDataColumn("meta_data").build();

    public static final TokenSchema TOKENS = TokenSchema.builder()
            .setTokenTable("token_entry").setProcessorNameColumn("processor_name").setSegmentColumn("segment")
            .setTokenColumn("token").setTokenTypeColumn("token_type").setTimestampColumn("time_stamp")
            .setOwnerColumn("owner").build();

    public static final DeadLetterSchema DEAD_LETTERS = DeadLetterSchema.builder()
            .deadLetterTable("dead_letter").deadLetterIdentifierColumn("dead_letter_id")
            .processingGroupColumn("processing_group").sequenceIdentifierColumn("sequence_identifier")
            .sequenceIndexColumn("sequence_index").messageTypeColumn("message_type")
            .eventIdentifierColumn("event_identifier").timestampColumn("time_stamp").payloadTypeColumn("payload_type")
            .payloadRevisionColumn("payload_revision").payloadColumn("payload").metaDataColumn("meta_data")
            .aggregateTypeColumn("aggregate_type").aggregateIdentifierColumn("aggregate_identifier")
            .sequenceNumberColumn("sequence_number").tokenTypeColumn("token_type").tokenColumn("token")
            .enqueuedAtColumn("enqueued_at").lastTouchedColumn("last_touched")
            .processingStartedColumn("processing_started").causeTypeColumn("cause_type")
            .causeMessageColumn("cause_message").diagnosticsColumn("diagnostics").build();

    private LogSchema() {
    }
}
