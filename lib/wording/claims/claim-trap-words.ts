import { TRAPS, type Trap } from '../../claims/shops/trap';
import { trapsOf } from '../../claims/traps/traps-of';
import { lastWholeDay } from '../../core/rules/claim-by';
import type { OrderView, QuietLine } from '../../core/views/order-view';
import { dayText, type Here } from '../format';
import { sourceOf } from './claim-words';

const tail = (code: string): string =>
  code.replace(/(?:^|-)([a-z])/g, (_, first: string) => first.toUpperCase());

/** One quiet line beside a button: what pressing it starts and ends for this order. */
export function trapText({ code, days, notBefore }: Trap, { words, ...here }: Here): string {
  const line = words.say(`claimTrap${tail(code)}`, days ?? '');
  if (notBefore === null) return line;
  const day = dayText(lastWholeDay(notBefore, here.zone), { ...here, words });
  return `${line} ${words.say('claimTrapNotBefore', day)}`;
}

/** The lines to draw beside an order on its shop's page: those that its user has not dismissed. */
export const quietLines = (view: OrderView, here: Here): readonly QuietLine[] =>
  trapsOf(view)
    .filter(({ key }) => !view.marks.dismissed?.includes(key))
    .map((trap) => ({
      key: trap.key,
      text: trapText(trap, here),
      source: sourceOf(TRAPS[trap.code], here.words),
      dismiss: here.words.say('claimTrapDismiss'),
    }));
