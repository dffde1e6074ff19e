/*
 * A page that is hard to be a guest of: each of these changes what the browser lends to every script of the page.
 * Loaded again, it finds itself there.
 */
window.spoils ??= (() => {
  const { ownKeys, defineProperty, setPrototypeOf, getOwnPropertyDescriptor } = Reflect;
  const { freeze } = Object;
  const Failure = Error;
  const listen = EventTarget.prototype.addEventListener.bind(window);
  const bare = (of) => {
    setPrototypeOf(of, null);
    return of;
  };
  const fail = () => {
    throw new Failure('spoilt');
  };
  const overwrite = (owner, name, value) =>
    defineProperty(owner, name, bare({ configurable: true, writable: true, value }));

  return {
    nothing() {},
    /** Nearly everything that a script may call throws. */
    methods() {
      const owners = [Array, String, RegExp, Map, Set, WeakMap, Promise, Function, AbortController];
      const streams = [ReadableStream, ReadableStreamDefaultReader, TextDecoder, EventTarget];
      const methods = [];
      const prototypes = [...owners, ...streams].map(({ prototype }) => prototype);
      const plain = [Object, Reflect, JSON, Array, Promise];
      for (const owner of [...prototypes, ...plain]) {
        for (const name of ownKeys(owner)) {
          if (name === 'constructor' || name === 'prototype') continue;
          const there = getOwnPropertyDescriptor(owner, name);
          if (there.configurable && typeof there.value === 'function') methods.push([owner, name]);
        }
      }
      for (let at = 0; at < methods.length; at += 1)
        overwrite(methods[at][0], methods[at][1], fail);
    },
    /** Looking up what scripts use of the window throws. */
    lookups() {
      const used = ['Response', 'XMLHttpRequest', 'HTMLScriptElement', 'ProgressEvent', 'Event'];
      const more = ['CustomEvent', 'TextDecoder', 'Promise', 'JSON', 'Reflect', 'Object', 'Proxy'];
      const last = ['Array', 'URL', 'AbortController', 'MutationObserver', 'setTimeout', 'lib'];
      const events = ['dispatchEvent', 'addEventListener', 'String', 'RegExp', 'EventTarget'];
      for (const name of [...used, ...more, ...last, ...events])
        defineProperty(window, name, bare({ configurable: true, get: fail, set: fail }));
    },
    /** Every object has what descriptors, traps and dictionaries are made of. */
    inherited() {
      const names = [
        'get',
        'set',
        'value',
        'apply',
        'construct',
        'has',
        'ownKeys',
        'deleteProperty',
      ];
      for (const name of [...names, 'getOwnPropertyDescriptor', 'defineProperty', 'toJSON'])
        overwrite(Object.prototype, name, fail);
      for (const name of ['once', 'passive', 'bubbles', 'stream'])
        overwrite(Object.prototype, name, true);
    },
    /** Nothing can be changed any more. */
    frozen() {
      for (const owner of [Response, XMLHttpRequest, EventTarget, HTMLScriptElement, Promise])
        freeze(owner.prototype);
      for (const fixed of [fetch, Response.prototype.text, Response.prototype.json]) freeze(fixed);
      for (const name of ['fetch', 'Response', 'XMLHttpRequest', 'Promise', 'dispatchEvent'])
        defineProperty(
          window,
          name,
          bare({ configurable: false, writable: false, value: window[name] }),
        );
    },
    /** Events are the page's alone. */
    events() {
      overwrite(EventTarget.prototype, 'dispatchEvent', () => false);
      overwrite(EventTarget.prototype, 'addEventListener', fail);
      overwrite(window, 'dispatchEvent', fail);
      overwrite(window, 'addEventListener', fail);
      overwrite(window, 'CustomEvent', fail);
      listen('claimclock:data', (event) => event.stopImmediatePropagation());
    },
  };
})();
