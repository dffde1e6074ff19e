/*
 * What this script uses of the page's world, taken before any script of the page ran and could put its own in its
 * place. Where the page was first (it was open when the extension was updated, or another page of the site prepared its
 * window) something may be missing or throw: then `taken` stays false, and nothing may be listened to.
 */
export let taken = false;
export let apply: typeof Reflect.apply;
export let get: typeof Reflect.get;
export let defineProperty: typeof Reflect.defineProperty;
export let deleteProperty: typeof Reflect.deleteProperty;
export let getOwnPropertyDescriptor: typeof Reflect.getOwnPropertyDescriptor;
export let keys: typeof Object.keys;
export let values: typeof Object.values;
export let isArray: typeof Array.isArray;
export let parse: typeof JSON.parse;
export let stringify: typeof JSON.stringify;
export let includes: (text: string, part: string) => boolean;
export let nativeSetTimeout: (work: () => void, ms?: number) => void;
export let nativeProxy: typeof Proxy;
let setPrototypeOf: typeof Reflect.setPrototypeOf;
let dispatch: (event: Event) => void;
let Message: typeof CustomEvent;

quietly(() => {
  ({ apply, get, defineProperty, deleteProperty, getOwnPropertyDescriptor, setPrototypeOf } =
    Reflect);
  ({ keys, values } = Object);
  ({ isArray } = Array);
  ({ parse, stringify } = JSON);
  includes = own(String.prototype.includes);
  nativeSetTimeout = setTimeout.bind(window);
  dispatch = dispatchEvent.bind(window);
  Message = CustomEvent;
  nativeProxy = Proxy;
  taken = true;
});

/** A method of the browser's as a function of its `this`: what the page puts in its place later is never called. */
export function own<Self, Given extends unknown[], Result>(
  method: (this: Self, ...given: Given) => Result,
): (self: Self, ...given: Given) => Result {
  return (self, ...given) => apply(method, self, given);
}

/** Takes from an object what every object inherits: a page may have put a `get`, a `set` or a `value` there. */
export function bare<Of extends object>(of: Of): Of {
  setPrototypeOf(of, null);
  return of;
}

/** Goes through a list without the page's iterators. What fails for one item fails for no other. */
export function each<Item>(list: ArrayLike<Item>, work: (item: Item) => void): void {
  for (let at = 0; at < list.length; at += 1) quietly(() => work(list[at] as Item));
}

/** Sends a message to the extension's script beside the page. */
export const send = (type: string, detail: object): void =>
  quietly(() => dispatch(new Message(type, bare({ detail: stringify(bare(detail)) }))));

/** Does what may fail: the page must never hear of it. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A page's objects may do anything when they are read; what fails is not observed.
  }
}
