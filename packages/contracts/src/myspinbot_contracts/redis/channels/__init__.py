"""Redis Pub/Sub: frames that may be lost. Used through `myspinbot_contracts.redis`."""
