/** An event whose `type` says what its `data` are. */
export type Event = { [T in keyof EventTypes]: CloudEvent<T> }[keyof EventTypes];

/** A CloudEvents 1.0 event, with a payload of one type. */
export interface CloudEvent<T extends keyof EventTypes> {
  readonly specversion: "1.0";
  readonly id: string;
  readonly source: string;
  readonly type: T;
  readonly time: string;
  readonly subject: string;
  /** The `$id` of the payload's schema, and the sender's revision of it: `?revision=N` from 2 on. */
  readonly dataschema: `${(typeof EVENTS)[T]["dataschema"]}${string}`;
  readonly datacontenttype: "application/json";
  readonly traceparent?: string;
  readonly data: EventTypes[T];
}

/**
 * Reads an event that is one JSON document, as on Pub/Sub. Throws `ValidationFailed`.
 *
 * What a newer revision of the contract has added is left where it is.
 */
export declare function parseEvent(text: string): Event;

/** Reads the fields of a stream entry, whose payload is JSON. Throws `ValidationFailed`. */
export declare function parseFields(fields: { readonly [name: string]: string }): Event;

/** Checks an event that has been parsed already. Throws `ValidationFailed`. */
export declare function readEvent(event: { readonly [name: string]: unknown }): Event;
