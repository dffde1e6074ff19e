import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/views/order-view';
import type { ActionHandlers } from './action-handlers';
import { trusted } from './trusted';

interface QuietLinesProps {
  readonly view: OrderView;
  /** What is not stored cannot be dismissed for good, so it is not offered. */
  readonly stored: boolean;
  readonly actions: Pick<ActionHandlers, 'dismissLine'>;
}

/** What pressing one of the page's own buttons starts and ends for this order, until it is dismissed. */
export function QuietLines({
  view: { lines = [] },
  stored,
  actions,
}: QuietLinesProps): JSX.Element | null {
  if (lines.length === 0) return null;
  return (
    <ul class="quiet-lines">
      {lines.map(({ key, text, source, dismiss }) => (
        <li key={key} title={source}>
          <span>{text}</span>{' '}
          {stored && (
            <button
              type="button"
              class="link"
              aria-label={`${dismiss}: ${text}`}
              onClick={trusted(() => actions.dismissLine(key))}
            >
              {dismiss}
            </button>
          )}
        </li>
      ))}
    </ul>
  );
}
