import type { JSX } from 'preact';
import type { Summary } from '../../lib/core/views/order-view';
import { comingText, type Here } from '../../lib/wording/format';
import { closingText } from '../../lib/wording/list/closing-text';
import { atRiskText } from '../../lib/wording/money';
import { useHere } from '../here';
import { Brand } from '../icons';

interface PopupHeadProps {
  readonly summary: Summary;
}

/** How many claims close, what is at risk, when the next warning comes. */
export function PopupHead({ summary }: PopupHeadProps): JSX.Element {
  const here = useHere();
  return (
    <header class="head">
      <Brand size={26} />
      <h1>{closingText(summary, here.words)}</h1>
      <p>{detailText(summary, here)}</p>
    </header>
  );
}

function detailText(summary: Summary, here: Here): string {
  const { words } = here;
  const parts = [
    summary.closing > 0 ? atRiskText(summary.atRisk, words) : null,
    summary.closing === 0 && summary.open > 0 ? words.count('sumOpen', summary.open) : null,
    summary.notChecked > 0 ? words.count('sumNotChecked', summary.notChecked) : null,
    summary.nextWarning !== null
      ? words.say('sumNextWarning', comingText(summary.nextWarning, here))
      : null,
  ];
  return parts.filter((part) => part !== null).join(' · ') || words.say('sumNoOpenClaims');
}
