// The public face of the package, for `require`.
export type * from "./_generated/types/index.js" with { "resolution-mode": "import" };
export * from "./_generated/validators.cjs";
