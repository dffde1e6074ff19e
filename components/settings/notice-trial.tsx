import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { DATA_PAGE } from '../../lib/core/facts/order-page';
import { useHere } from '../here';

export interface NoticeTrialProps {
  /** Shows a notification; false where browser or system refused it, as far as they say. */
  readonly showNotice: () => Promise<boolean>;
  /** Whose settings have the switch for notifications. */
  readonly system: 'win' | 'mac' | 'linux' | 'other';
}

type Outcome = 'nothing-yet' | 'waiting' | 'shown' | 'refused' | 'failed';

const SAID: Readonly<Record<Outcome, string | null>> = {
  'nothing-yet': null,
  waiting: 'noticeTrialWaiting',
  shown: 'noticeTrialShown',
  refused: 'noticeTrialRefused',
  failed: 'noticeTrialFailed',
};

/** A notification to try, and what to do where none comes: nobody tells an extension what a system forbids. */
export function NoticeTrial({ showNotice, system }: NoticeTrialProps): JSX.Element {
  const { words } = useHere();
  const [outcome, setOutcome] = useState<Outcome>('nothing-yet');
  const show = async (): Promise<void> => {
    setOutcome('waiting');
    setOutcome(
      await showNotice().then(
        (shown) => (shown ? 'shown' : 'refused'),
        () => 'failed',
      ),
    );
  };
  const said = SAID[outcome];
  const refused = outcome === 'refused';
  return (
    <div class="notice-trial">
      <div class="actions">
        <button type="button" disabled={outcome === 'waiting'} onClick={() => void show()}>
          {words.say('noticeTrial')}
        </button>
      </div>
      <p class={refused || outcome === 'failed' ? 'wrong' : 'soft'} role="status">
        {said === null ? '' : words.say(said)}
      </p>
      <details open={refused}>
        <summary>{words.say('noticeHelp')}</summary>
        <ol>
          <li>{words.say(`noticeHelpSystem_${system}`)}</li>
          <li>{words.say('noticeHelpAgain')}</li>
          <li>
            {words.say('noticeHelpWithout')}{' '}
            <a href={DATA_PAGE}>{words.say('noticeHelpCalendar')}</a>
          </li>
        </ol>
      </details>
    </div>
  );
}
