// @generated from schemas/config/v1/stream_topology.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** One Redis stream and how it is read. */
export type StreamTopology = {
  /** Name of the channel in the AsyncAPI document. */
  channel: string;
  /** Key of the stream. */
  address: string;
  /** Group whose members share the entries. Absent on a stream that every reader reads whole. */
  consumer_group?: string;
  /** Key of the stream for entries that cannot be processed. */
  dead_letter?: string;
  /** Idle time after which an entry is taken from a consumer, in milliseconds. */
  claim_idle_ms?: number;
  /** Deliveries after which an entry is given up. */
  max_deliveries?: number;
  /** Number of entries that are kept on a stream without a group. */
  max_length?: number;
};
