"""The pages of the reference, each as a list of blocks."""
