import { TRAPS, type Trap } from '../../claims/shops/trap';
import { trapsOf } from '../../claims/traps/traps-of';
import { pascalCase } from '../../core/plain/pascal-case';
import { dayOf } from '../../core/time/calendar-day';
import { lastWholeDay } from '../../core/time/last-day';
import type { OrderView, QuietLine } from '../../core/views/order-view';
import { dayText, type Here } from '../format';
import { sourceOf } from './claim-words';

/** One quiet line beside a button: what pressing it starts and ends for this order. */
export function trapText({ code, days, notBefore }: Trap, { words, ...here }: Here): string {
  const name = `claimTrap${pascalCase(code)}`;
  const line = days === null ? words.say(name) : words.count(name, days);
  const day = notBefore === null ? null : lastWholeDay(notBefore, here.zone);
  // On that very day it would say that there is time.
  if (day === null || day <= dayOf(here.now, here.zone)) return line;
  return `${line} ${words.say('claimTrapNotBefore', dayText(day, { ...here, words }))}`;
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
