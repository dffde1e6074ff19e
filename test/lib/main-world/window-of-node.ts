/*
 * What the script in the page's world takes of a window, from Node: its fetch is the browsers' own, happy-dom's is
 * another one. To be imported before anything of that script.
 */
const events = new EventTarget();
Object.assign(globalThis, {
  window: globalThis,
  dispatchEvent: events.dispatchEvent.bind(events),
  addEventListener: events.addEventListener.bind(events),
});
