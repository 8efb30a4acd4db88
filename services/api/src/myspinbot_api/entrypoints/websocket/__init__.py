"""The live view of jobs over WebSocket, at `/ws`."""
