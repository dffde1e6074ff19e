import type { About, Heard } from './heard';
import { listenIn } from './listen-in';
import { defineProperty, quietly } from './native';
import { tellValue } from './tell';

const CALLBACK = /[?&]callback=([\w$]{1,80})(?:&|$)/;

/**
 * Hears JSONP. The function that such a script will call is named in its address and exists by the time the script is in the page
 * or soon after, and always before the script has loaded: scripts are noticed as they are inserted, and their function is listened
 * to then. The page may still put another in its place, or delete it.
 */
export function hearJsonp(heard: Heard): void {
  const notice = (node: Node) => {
    if (!(node instanceof HTMLScriptElement)) return;
    const about = heard(node.src);
    const name = about && CALLBACK.exec(node.src)?.[1];
    if (about && name) hearCalls(name, about);
  };
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) quietly(() => notice(node));
  }).observe(document, { childList: true, subtree: true });
}

function hearCalls(name: string, about: About): void {
  const hear = () => listenIn(window, name, (_self, [response]) => tellValue(about, response));
  if (hear() || name in window) return;
  // Not there yet: the first function that is put there takes the place of this trap.
  defineProperty(window, name, {
    configurable: true,
    enumerable: true,
    get: () => undefined,
    set: (value: unknown) => {
      defineProperty(window, name, { configurable: true, enumerable: true, writable: true, value });
      hear();
    },
  });
}
