"""How things look in a terminal. Nothing in here talks to the API or decides anything."""
