"""JSON Schema itself: dialects, keywords, formats, patterns. It knows no tree."""
