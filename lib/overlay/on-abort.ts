/** Does what is left to do once everything of ours must leave the page. */
export const onAbort = (signal: AbortSignal, act: () => void): void =>
  signal.addEventListener('abort', act, { once: true });
