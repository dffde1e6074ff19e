import type { JSX } from 'preact';
import type { CheckProgress } from '../../lib/core/checking';
import { type Here, timeText } from '../format';
import { progressText } from './check-words';

interface CheckControlProps {
  /** How many orders a click would ask about. */
  readonly offered: number;
  readonly progress: CheckProgress | null;
  /** This page asks just now. */
  readonly going: boolean;
  /** What came of it is news here, and told in a sentence. */
  readonly tells: boolean;
  readonly here: Here;
  readonly onGo: () => void;
  readonly onCancel: () => void;
  readonly onDismiss: () => void;
}

/** The part of the bar that checks orders: its button, and while it runs how far it is and how it went. */
export function CheckControl(props: CheckControlProps): JSX.Element | null {
  const { offered, progress, going, tells, here } = props;
  const { words } = here;
  const running = going && progress?.phase === 'running';
  const done = progress?.checked.length ?? 0;
  return (
    <>
      {progress && (tells || progress.phase === 'elsewhere') && (
        <p role="status">{progressText(progress, going, here)}</p>
      )}
      {running && (
        <progress max={progress.total} value={done} aria-label={words.say('checkRunning')} />
      )}
      <div class="row">
        {running ? (
          <button type="button" onClick={props.onCancel}>
            {words.say('checkCancel')}
          </button>
        ) : (
          <GoButton {...props} offered={offered} />
        )}
        {tells && progress && !going && (
          <button
            type="button"
            class="close"
            aria-label={words.say('panelClose')}
            onClick={props.onDismiss}
          >
            ×
          </button>
        )}
      </div>
    </>
  );
}

/** Starts a run, or goes on with the one that stopped; says when that is possible again. */
function GoButton({ offered, progress, going, here, onGo }: CheckControlProps): JSX.Element | null {
  const { words } = here;
  const unfinished = progress && progress.phase !== 'finished';
  if (progress?.phase === 'elsewhere' || (!unfinished && offered === 0)) return null;
  const left = unfinished ? progress.total - progress.checked.length : offered;
  const until = progress?.until;
  return (
    <button type="button" disabled={going || !!until} onClick={onGo}>
      {until
        ? words.say('checkContinueAt', timeText(until, here))
        : words.count(unfinished ? 'checkContinue' : 'checkStart', left)}
    </button>
  );
}
