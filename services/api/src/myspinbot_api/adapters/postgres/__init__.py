"""The durable state of the control plane, in PostgreSQL."""
