import type { JSX } from 'preact';
import type { CheckProgress } from '../../lib/core/views/checking';
import { progressText } from '../../lib/wording/check-words';
import { type Here, timeText } from '../../lib/wording/format';
import { CloseButton } from '../summary-bar';

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
  const go = running ? null : goLabel(props);
  const over = tells && progress !== null && (!going || progress.phase === 'finished');
  const label = running ? words.say('checkCancel') : (go ?? (over && words.say('panelClose')));
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

/**
 * What the button says that starts a run or goes on with one, and when that is possible again; null where there is
 * none.
 */
function goLabel({ offered, progress, here }: CheckControlProps): string | null {
  const { words } = here;
  if (progress?.phase === 'elsewhere') return null;
  if (progress?.until) return words.say('checkContinueAt', timeText(progress.until, here));
  if (progress && progress.phase !== 'finished')
    return words.count('checkContinue', progress.total - progress.checked.length);
  return offered > 0 ? words.count('checkStart', offered) : null;
}
