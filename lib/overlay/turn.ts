let channel: MessageChannel | null = null;
const waiting: (() => void)[] = [];

/**
 * Resolves in a task of its own, so that the browser can paint and answer the user in between. A message is used
 * instead of a timer because timers wait, and instead of an animation frame because those stand still in a hidden tab.
 */
export function nextTurn(): Promise<void> {
  channel ??= openChannel();
  const { port2 } = channel;
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(null);
  });
}

/** One for all: a channel for each turn costs more than most turns. */
function openChannel(): MessageChannel {
  const made = new MessageChannel();
  made.port1.onmessage = () => waiting.shift()?.();
  return made;
}

/** The same, but before the browser paints at the latest: what must not be seen without an answer. */
export const beforePaint = (): Promise<void> =>
  new Promise((resolve) => {
    void nextTurn().then(resolve);
    requestAnimationFrame(() => resolve());
  });
