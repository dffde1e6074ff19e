/*
 * What this script uses of the page's world, taken before any script of the page ran and could put its own in its place.
 */
export const { apply, defineProperty, get, getOwnPropertyDescriptor } = Reflect;
export const { keys } = Object;
export const { parse, stringify } = JSON;
export const later = setTimeout.bind(window);

const dispatch = dispatchEvent.bind(window);
const Message = CustomEvent;

/** Sends a message to the extension's script beside the page. */
export const send = (type: string, detail: object): void =>
  quietly(() => dispatch(new Message(type, { detail: stringify(detail) })));

/** Does what may fail and is of no concern to the page: it must never hear of it. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A page's objects may do anything when they are looked at; what cannot be heard is not heard.
  }
}
