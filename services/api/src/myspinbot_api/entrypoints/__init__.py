"""The ways into the control plane: HTTP, WebSocket, the streams and the background loops."""
