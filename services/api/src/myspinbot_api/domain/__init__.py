"""The rules of jobs, without I/O: how a job can change, and which messages follow from that."""
