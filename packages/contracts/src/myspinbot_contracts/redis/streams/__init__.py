"""Redis Streams: work that must not be lost. Used through `myspinbot_contracts.redis`."""
