// @generated from schemas/common/v1/fraction.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** Share of a whole, from 0 (nothing) to 1 (all). No unit. */
export type Fraction = number;
