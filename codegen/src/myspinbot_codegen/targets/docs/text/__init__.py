"""The words of the reference: types and rules, as blocks that both renderers know."""
