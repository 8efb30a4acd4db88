"""The ports of the service layer, implemented with the real servers."""
