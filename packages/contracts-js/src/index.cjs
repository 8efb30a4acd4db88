// The public face of the package, for `require`.
"use strict";

module.exports = require("./_generated/validators.cjs");
