"""The demo behind `nox -s demo`: the whole platform on this machine makes one video.

Run as `python -m myspinbot.demo`: starts everything, checks what comes out, stops everything.
"""
