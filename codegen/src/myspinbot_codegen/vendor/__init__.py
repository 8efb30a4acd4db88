"""Files of others, as they published them.

`asyncapi-3.0.0.json` is the JSON Schema of AsyncAPI 3.0.0, from version 6.11.1 of the npm package
`@asyncapi/specs`, without whitespace. Licence: Apache-2.0, see `asyncapi-LICENSE` and `asyncapi-
NOTICE`.
"""
