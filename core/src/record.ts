/** An object of unknown fields, as JSON and settings hold them. */
export type PlainRecord = { readonly [key: string]: unknown };

/** Whether a value is an object with fields: no list and not null. */
export function isRecord(value: unknown): value is PlainRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is one of those allowed. */
export function isOneOf<Allowed>(value: unknown, allowed: readonly Allowed[]): value is Allowed {
  return (allowed as readonly unknown[]).includes(value);
}
