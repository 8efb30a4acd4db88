"""The command line of MySpinBot: start local mode, submit, watch, cancel."""
