"""Data plane of MySpinBot: the worker that makes speech, video and upscaling."""
