"""The servers as the service layer needs them. Adapters implement these; `bootstrap` wires them."""
