// @generated from schemas/common/v1/empty_object.schema.json
// Do not edit: edit the source, then run `nox -s codegen`.

/** An object without properties, for capabilities that take no parameters or no input. */
export type EmptyObject = { [key: string]: never };
