/*
 * What this script uses of the page's world, taken before any script of the page ran and could put its own in its place.
 */
export const { apply, defineProperty, get, getOwnPropertyDescriptor } = Reflect;
export const { keys } = Object;
export const { parse, stringify } = JSON;

/** Does what may fail and is of no concern to the page: it must never hear of it. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A page's objects may do anything when they are looked at; what cannot be heard is not heard.
  }
}
