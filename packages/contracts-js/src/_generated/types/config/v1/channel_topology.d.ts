// @generated from schemas/config/v1/channel_topology.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** One Pub/Sub channel. */
export type ChannelTopology = {
  /** Name of the channel in the AsyncAPI document. */
  channel: string;
  /** Name of the channel in Redis, with its parameters in braces. */
  address: string;
};
