import type { JSX } from 'preact';
import type { Unread } from '../../lib/core/facts/sighting';
import type { NotStored } from '../../lib/core/records/not-stored';
import type { HintCode } from '../../lib/core/views/hint';
import type { OrderView } from '../../lib/core/views/order-view';
import type { Here } from '../../lib/wording/format';
import { headline } from '../../lib/wording/headline';
import { notStoredText } from '../../lib/wording/not-stored';
import type { ActionHandlers } from './action-handlers';
import { ActionRow } from './action-row';
import { ClockTable } from './clock-table';
import { HintNote } from './hint-note';
import { Lanes } from './lanes';
import { Notes } from './notes';
import { PageWords } from './page-words';
import { PastDisagreements } from './past-disagreements';
import { PastNews } from './past-news';
import { QuietLines } from './quiet-lines';

export interface TimelineProps {
  readonly view: OrderView;
  /** What the page has a place for and could not be read. */
  readonly unread: readonly Unread[];
  readonly notStored: NotStored | null;
  readonly here: Here;
  readonly actions: ActionHandlers;
  /** It stands on the order's own page. */
  readonly isOwnPage?: boolean;
  /** No answer came to what was done last. */
  readonly inDoubt?: boolean;
}

/** Asks for an answer that only what is stored can keep. */
const ASKS_BACK: HintCode = 'delivered-not-received';

/**
 * One order's dates in full: what to do until when, in the page's own words, every clock with its source, what can be
 * done.
 */
export function Timeline({
  view,
  unread,
  notStored,
  here,
  actions,
  isOwnPage = false,
  inDoubt,
}: TimelineProps): JSX.Element {
  const { words } = here;
  const stored = notStored === null;
  return (
    <>
      <h2>{headline(view, here)}</h2>
      {notStored && (
        <p class="notes">
          {notStoredText(notStored, words)} {words.say('timelineReadOnly')}
        </p>
      )}
      <ActionRow view={view} isOwnPage={isOwnPage} stored={stored} here={here} actions={actions} />
      {inDoubt && <p role="status">{words.say('actionNoAnswer')}</p>}
      <PageWords view={view} here={here} />
      <QuietLines view={view} stored={stored} actions={actions} />
      {(stored || view.hint?.code !== ASKS_BACK) && <HintNote view={view} here={here} />}
      <Notes view={view} unread={unread} here={here} />
      <Lanes view={view} here={here} />
      <ClockTable view={view} here={here} />
      <PastNews view={view} fewestParcels={2} here={here} />
      <PastDisagreements view={view} here={here} />
    </>
  );
}
