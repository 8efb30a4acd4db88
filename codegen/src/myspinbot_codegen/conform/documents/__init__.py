"""Makes documents for types: random ones, values at each limit, and mutants."""
