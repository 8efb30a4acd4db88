"""What `myspinbot up` needs to run the platform on one machine without containers."""
