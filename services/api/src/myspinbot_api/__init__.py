"""Control plane of MySpinBot: HTTP and WebSocket API, durable job state, control executor.

Start it with `python -m myspinbot_api serve`. Nothing is meant to be imported from outside: other
programs use the API and the streams, whose contracts are in `myspinbot_contracts`.
"""

__version__ = "0.1.0"
