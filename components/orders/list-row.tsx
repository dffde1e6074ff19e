import { Fragment, type JSX } from 'preact';
import type { Account } from '../../lib/core/facts/account';
import { orderPageOf } from '../../lib/core/facts/order-page';
import type { Axis } from '../../lib/core/list/axis';
import type { Choice } from '../../lib/core/list/selection';
import { claimAddress } from '../../lib/core/views/claim-address';
import type { OrderRow } from '../../lib/core/views/order-row';
import { accountText } from '../../lib/wording/account-text';
import { shopName } from '../../lib/wording/clocks/clock-names';
import { rowCertaintyText, rowNotes } from '../../lib/wording/list/list-texts';
import { rowDateText, stateText } from '../../lib/wording/list/row-texts';
import { moneyText } from '../../lib/wording/money';
import { titleText } from '../../lib/wording/order-texts';
import { urgencyText } from '../../lib/wording/status-words';
import { useHere } from '../here';
import { UrgencyIcon } from '../icons';
import { Lane } from './lane';
import './list-row.css';

export interface ListRowProps {
  readonly row: OrderRow;
  readonly account: Account | undefined;
  readonly axis: Axis;
  readonly isChosen: boolean;
  readonly choose: (row: OrderRow, choice: Choice) => void;
}

/** One order of the list: its cells. */
export function ListRow({ row, account, axis, isChosen, choose }: ListRowProps): JSX.Element {
  const here = useHere();
  const { words } = here;
  const title = titleText(row, here);
  const notes = rowNotes(row, here);
  const certainty = rowCertaintyText(row, here);
  const parts = [
    row.marketplace === 'other' ? null : shopName(row.marketplace, words),
    accountText(account, words),
    row.store,
    stateText(row, here),
  ].filter((part) => part !== null);
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a list of which only a part is drawn cannot be a table */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the list itself is focused, and names the row */}
      <span role="gridcell" class="cell-choice">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isChosen}
          aria-label={words.say('listChoose', title)}
          onClick={(event) => {
            event.stopPropagation();
            choose(row, event.shiftKey ? 'range' : 'toggle');
          }}
        />
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <span role="gridcell" class="cell-order">
        <UrgencyIcon
          urgency={row.urgency}
          estimated={row.claimBy?.certainty === 'estimated'}
          daysLeft={row.daysLeft}
        />
        <span class="unseen">{urgencyText(row.urgency, words)}: </span>
        <a class="cell-title" href={orderPageOf(row.key)} tabIndex={-1} dir="auto" title={title}>
          {title}
        </a>
        <a
          class="cell-claim"
          href={claimAddress(row)}
          tabIndex={-1}
          aria-label={`${words.say('actionSomethingWrong')} ${title}`}
        >
          {words.say('actionSomethingWrong')}
        </a>
        <span class="cell-meta">
          {parts.map((part, index) => (
            <Fragment key={part}>
              {index > 0 && ' · '}
              <bdi>{part}</bdi>
            </Fragment>
          ))}
          {notes.map((note) => (
            <span class="cell-note" key={note}>
              {' · '}
              {note}
            </span>
          ))}
        </span>
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <span role="gridcell" class="cell-amount">
        {row.total ? <bdi>{moneyText(row.total, words)}</bdi> : null}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <span role="gridcell" class="cell-date">
        <span class="cell-day">{rowDateText(row, here)}</span>
        {certainty && <span class="cell-certainty">{certainty}</span>}
      </span>
      {/* biome-ignore lint/a11y/useSemanticElements: as above */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: as above */}
      <span role="gridcell" class="cell-lane">
        <Lane bars={row.bars} axis={axis} />
      </span>
    </>
  );
}
