/** What AJV reports of a document. */
export interface ValidationError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: { readonly [name: string]: unknown };
  readonly message?: string;
}

/** Tells whether a value is a valid document of its type. */
export interface Validator<T> {
  (data: unknown): data is T;
  /** Name of the type. */
  readonly typeName: string;
  /** Whether documents of the type may hold secrets: then no text of them is shown in faults. */
  readonly secretive: boolean;
  /** What was wrong with the latest document, null if it was valid. */
  readonly errors: readonly ValidationError[] | null;
}

/** One thing that is wrong with a document. */
export interface Fault {
  /** The JSON Schema keyword that is broken, or `json`. */
  readonly rule: string;
  /** The place, as a JSON pointer (RFC 6901). */
  readonly pointer: string;
  /** What would have been right. */
  readonly expected: string;
  /** What was there instead. */
  readonly found: string;
  /** What to do about it. */
  readonly hint: string;
}

/** A document is not valid for its type. The first of its faults is also its own. */
export declare class ValidationFailed extends Error implements Fault {
  constructor(typeName: string, faults: readonly [Fault, ...Fault[]]);
  readonly code: "validation_failed";
  readonly typeName: string;
  readonly faults: readonly Fault[];
  readonly rule: string;
  readonly pointer: string;
  readonly expected: string;
  readonly found: string;
  readonly hint: string;
}

/** Everything that is wrong with a document, the most telling fault first; none if it is valid. */
export declare function explain(validate: Validator<unknown>, data: unknown): Fault[];

/** Returns if the document is valid. Throws `ValidationFailed`. */
export declare function assertValid<T>(validate: Validator<T>, data: unknown): asserts data is T;

/** Reads a valid document from its text. Throws `ValidationFailed`. */
export declare function parse<T>(validate: Validator<T>, text: string): T;
