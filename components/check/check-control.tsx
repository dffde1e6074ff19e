import type { JSX } from 'preact';
import type { CheckProgress } from '../../lib/core/views/checking';
import { progressText } from '../../lib/wording/check-words';
import type { Here } from '../../lib/wording/format';
import { goLabel } from '../../lib/wording/page/check-drawing';
import { CloseButton } from './close-button';

interface CheckControlProps {
  /** How many orders a click would ask about. */
  readonly offered: number;
  readonly progress: CheckProgress | null;
  /** This page asks just now. */
  readonly going: boolean;
  /** What came of it is news here, and told in a sentence. */
  readonly tells: boolean;
  /** The name of the shop that is asked. */
  readonly shop: string;
  /** How all orders stand, told once the check is through. */
  readonly sums: string;
  readonly here: Here;
  readonly onGo: () => void;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
}

/** The part of the bar that checks orders: its button, and while it runs how far it is and how it went. */
export function CheckControl(props: CheckControlProps): JSX.Element {
  const { progress, going, tells, shop, here, onCancel, onGo, onDismiss } = props;
  const { words } = here;
  const running = going && progress?.phase === 'running';
  const go = running ? null : goLabel(props, here);
  const over = tells && progress !== null && (!going || progress.phase === 'finished');
  const label = running ? words.say('actionCancel') : (go ?? (over && words.say('panelClose')));
  const waits = go !== null && (going || !!progress?.until);
  return (
    <>
      {progress && (tells || progress.phase === 'elsewhere') && (
        <p role="status">
          {progressText(progress, going, shop, here)}
          {progress.phase === 'finished' && ` ${props.sums}`}
        </p>
      )}
      {running && (
        <progress
          max={progress.total}
          value={progress.checked.length}
          aria-label={words.say('checkRunning')}
        />
      )}
      <div class="row">
        {/* One button all along, never disabled: the keyboard stays where it is. */}
        {/* A double click must not cancel what it began. */}
        {label && (
          <button
            type="button"
            aria-disabled={waits}
            onClick={({ detail, currentTarget }) => {
              if (detail > 1 || waits) return;
              if (running) onCancel();
              else if (go !== null) onGo();
              else {
                currentTarget.closest('section')?.focus();
                onDismiss();
              }
            }}
          >
            {label}
          </button>
        )}
      </div>
      {over && go !== null && <CloseButton words={words} onClose={onDismiss} />}
    </>
  );
}
