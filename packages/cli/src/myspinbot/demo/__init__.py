"""The demo of `nox -s demo`: the whole platform on this machine makes one video.

`python -m myspinbot.demo` starts everything, makes a video, checks it, and stops everything.
"""
