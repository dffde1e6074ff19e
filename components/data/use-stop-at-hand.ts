import { useLayoutEffect, useRef } from 'preact/hooks';

/** ms: what is done sooner takes the focus from nobody. */
const SOON = 1_000;

/** Where something of the page is, while it is there. */
interface At {
  readonly current: HTMLElement | null;
}

/**
 * Whoever works with the keyboard alone finds the way to stop a work at hand: what began it cannot be pressed again
 * meanwhile, so the focus would be nowhere. Once it has ended the focus is where it was, or on what is said of the end.
 */
export function useStopAtHand(busy: boolean, stop: At, note: At): void {
  const before = useRef<Element | null>(null);
  const isAtStop = useRef(false);
  useLayoutEffect(() => {
    if (!busy) return;
    before.current = document.activeElement;
    const timer = setTimeout(() => {
      if (!isNowhere(document.activeElement)) return;
      stop.current?.focus();
      isAtStop.current = document.activeElement === stop.current;
    }, SOON);
    return () => {
      clearTimeout(timer);
      if (isAtStop.current && isNowhere(document.activeElement)) giveBack(before.current, note);
      isAtStop.current = false;
    };
  }, [busy, stop, note]);
}

function giveBack(before: Element | null, note: At): void {
  if (before instanceof HTMLElement && before !== document.body) before.focus();
  if (isNowhere(document.activeElement)) note.current?.focus();
}

/** On nothing that could be pressed. */
const isNowhere = (at: Element | null): boolean =>
  at === null || at === document.body || at.matches(':disabled');
