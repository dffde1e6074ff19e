/**
 * Resolves in a task of its own, so that the browser can paint and answer the user in between. A message is used
 * instead of a timer because timers wait, and instead of an animation frame because those stand still in a hidden tab.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The same, but before the browser paints at the latest: what must not be seen without an answer. */
export const beforePaint = (): Promise<void> =>
  new Promise((resolve) => {
    void nextTurn().then(resolve);
    requestAnimationFrame(() => resolve());
  });
