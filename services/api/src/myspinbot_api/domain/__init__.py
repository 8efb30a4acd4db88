"""The rules of jobs, without I/O: what may happen to a job, and what follows from it."""
