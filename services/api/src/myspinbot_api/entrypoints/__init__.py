"""What drives the control plane: HTTP, WebSocket, the streams, and the clock."""
