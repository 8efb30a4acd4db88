"""What the service layer needs of the outside world, bound to the real servers."""
