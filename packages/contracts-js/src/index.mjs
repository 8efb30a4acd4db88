// The public face of the package: validators, and the words for what is wrong.
export * from "./_generated/validators.mjs";
