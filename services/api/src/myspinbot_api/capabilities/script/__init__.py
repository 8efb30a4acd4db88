"""Engine `preview` of `llm.generate_script`: a template instead of a language model.

It needs nothing, takes no time, and gives the same script for the same parameters, so that the
whole pipeline can be tried on any machine.
"""

from myspinbot_api.capabilities.script.script_writer import MODEL, write_script

__all__ = ["MODEL", "write_script"]
