import { TRAPS, type Trap } from '../../claims/traps/traps-of';
import { lastWholeDay } from '../../core/rules/claim-by';
import { dayText, type Here } from '../format';
import { sourced } from './claim-words';

const tail = (code: string): string =>
  code.replace(/(?:^|-)([a-z])/g, (_, first: string) => first.toUpperCase());

/** One quiet line beside a button: what pressing it starts and ends for this order. */
export function trapText({ code, days, notBefore }: Trap, here: Here): string {
  const { words, zone } = here;
  const line = words.say(`claimTrap${tail(code)}`, days ?? '');
  const free =
    notBefore === null
      ? null
      : words.say('claimTrapNotBefore', dayText(lastWholeDay(notBefore, zone), here));
  return sourced(free === null ? line : `${line} ${free}`, TRAPS[code], words);
}
