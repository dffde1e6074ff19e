import {
  bare,
  defineProperty,
  deleteProperty,
  each,
  getOwnPropertyDescriptor,
  own,
  quietly,
} from './native';
import { observePage } from './observe-page';
import type { About, Observed } from './observed-apis';
import { postValue } from './post';

const CALLBACK = /[?&]callback=([\w$]{1,80})(?:&|$)/;

/**
 * Observes JSONP. The function that such a script will call is named in its address. It exists when the script is in
 * the page or soon after, and always before the script has loaded: scripts are noticed as they are inserted, and their
 * function is observed then. The page may still put another in its place, or delete it.
 */
export function observeJsonp(observed: Observed): void {
  const Script = HTMLScriptElement;
  const found = own(RegExp.prototype.exec);
  const listen = own(EventTarget.prototype.addEventListener);
  const notice = (node: HTMLScriptElement) => {
    const about = observed(node.src);
    const name = about && found(CALLBACK, node.src)?.[1];
    if (!about || !name) return;
    const lift = observeCalls(name, about);
    if (!lift) return;
    const ended = (event: Event) => {
      if (event.target === node) lift();
    };
    // At the document on the event's way down, before the page hears of it; at the script, should it be in no document
    // by then.
    each([document, node], (on) => each(['load', 'error'], (end) => listen(on, end, ended, true)));
  };
  // Called with all that a page ever adds: nothing is made for what is no script.
  const searchIn = (added: NodeList | undefined) => {
    for (let at = 0; added && at < added.length; at += 1) {
      const node = added[at];
      if (node instanceof Script) quietly(() => notice(node));
    }
  };
  new MutationObserver((changes) =>
    quietly(() => {
      for (let at = 0; at < changes.length; at += 1) searchIn(changes[at]?.addedNodes);
    }),
  ).observe(document, { childList: true, subtree: true });
}

/** @returns what takes away the trap for a function that is not there yet; null where none was needed */
function observeCalls(name: string, about: About): (() => void) | null {
  const observe = () => observePage(window, name, (_self, given) => postValue(about, given[0]));
  if (observe() || name in window) return null;
  // The first function that is put there takes the place of this trap.
  const trap = bare({
    configurable: true,
    enumerable: true,
    get: () => undefined,
    set: (value: unknown) =>
      quietly(() => {
        const there = { configurable: true, enumerable: true, writable: true, value };
        defineProperty(window, name, bare(there));
        observe();
      }),
  });
  defineProperty(window, name, trap);
  return () =>
    quietly(() => {
      const { set } = bare(getOwnPropertyDescriptor(window, name) ?? {});
      if (set === trap.set) deleteProperty(window, name);
    });
}
