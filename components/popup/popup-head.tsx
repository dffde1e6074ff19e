import type { JSX } from 'preact';
import type { Summary } from '../../lib/core/views/order-view';
import { type Here, momentText } from '../../lib/wording/format';
import { sumsText } from '../../lib/wording/money';
import { useHere } from '../here';
import { Brand } from '../icons';

interface PopupHeadProps {
  readonly summary: Summary;
  /** How many days before the last whole day the first warning comes. */
  readonly warningDays: number;
}

/** How many claims close, what is at risk, when the next warning comes. */
export function PopupHead({ summary, warningDays }: PopupHeadProps): JSX.Element {
  const here = useHere();
  return (
    <header class="head">
      <Brand size={26} />
      <h1>{headText(summary, warningDays, here)}</h1>
      <p>{detailText(summary, here)}</p>
    </header>
  );
}

function headText(summary: Summary, warningDays: number, { words }: Here): string {
  if (summary.closing === 0) {
    if (summary.notChecked > 0) return words.say('sumNothingKnown');
    return warningDays === 0
      ? words.say('sumNothingToday')
      : words.count('sumNothingCloses', warningDays);
  }
  // The plural follows the claims; the days are said by a message of their own.
  const within =
    warningDays === 0 ? words.say('sumToday') : words.count('sumWithinDays', warningDays);
  return words.count('sumClosing', summary.closing, within);
}

function detailText(summary: Summary, here: Here): string {
  const { words } = here;
  const parts = [
    summary.atRisk.length > 0 ? words.say('sumAtRisk', sumsText(summary.atRisk, words)) : null,
    summary.closing === 0 && summary.open > 0 ? words.count('sumOpen', summary.open) : null,
    summary.notChecked > 0 ? words.count('sumNotChecked', summary.notChecked) : null,
    summary.nextWarning !== null
      ? words.say('sumNextWarning', momentText(summary.nextWarning, here))
      : null,
  ];
  return parts.filter((part) => part !== null).join(' · ') || words.say('sumNoOpenClaims');
}
