import type { JSX } from 'preact';
import type { Words } from '../../lib/core/facts/words';

/** Takes away what was told. The keyboard goes on to what can be done next, or stays in the bar. */
export const CloseButton = ({
  words,
  onClose,
}: {
  readonly words: Words;
  readonly onClose: () => void;
}): JSX.Element => (
  <button
    type="button"
    class="close"
    aria-label={words.say('panelClose')}
    onClick={({ currentTarget }) => {
      const bar = currentTarget.closest('section');
      (bar?.querySelector<HTMLElement>('.row button') ?? bar)?.focus();
      onClose();
    }}
  >
    ×
  </button>
);
