import type { TargetedMouseEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';

/**
 * What a row of buttons asks before it acts: one question at a time, by the button that was pressed. Once it is
 * answered it goes, and the focus is again on that button.
 */
export function useQuestion<Question>(): {
  readonly asking: Question | null;
  readonly turn: (question: Question) => (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  readonly answered: () => void;
} {
  const [asking, ask] = useState<Question | null>(null);
  const opener = useRef<HTMLButtonElement | null>(null);
  return {
    asking,
    turn:
      (question) =>
      ({ currentTarget }) => {
        opener.current = currentTarget;
        ask(asking === question ? null : question);
      },
    answered: () => {
      // Before the question goes, and the focus with it.
      if (asking !== null) opener.current?.focus();
      ask(null);
    },
  };
}
