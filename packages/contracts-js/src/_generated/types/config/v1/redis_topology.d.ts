// @generated from schemas/config/v1/redis_topology.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

import type { ChannelTopology } from "./channel_topology.js";
import type { StreamTopology } from "./stream_topology.js";

/** All streams, groups and channels, as the AsyncAPI document binds them; for operators and for clients in other languages. */
export type RedisTopology = {
  /** The streams. */
  streams: StreamTopology[];
  /** The Pub/Sub channels. */
  channels: ChannelTopology[];
};
