// The public face of the package: every type, and its validator.
export type * from "./_generated/types/index.js";
export * from "./_generated/validators.mjs";
