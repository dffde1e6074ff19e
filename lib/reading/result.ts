/** A value, or the reason why there is none: one plain English clause, without page text longer than 60 characters. */
export type ReadResult<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly reason: string };

export const read = <Value>(value: Value): ReadResult<Value> => ({ ok: true, value });
export const unread = (reason: string): { readonly ok: false; readonly reason: string } => ({
  ok: false,
  reason,
});
