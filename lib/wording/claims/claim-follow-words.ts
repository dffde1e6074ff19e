import type { ClaimEvent } from '../../claims/follow/events';
import { NOWS, type NowCode } from '../../claims/follow/nows';
import type { Outcome } from '../../core/facts/claims/outcome';
import type { Words } from '../../core/facts/words';
import { sourced } from './claim-words';

const tail = (code: string): string =>
  code.replace(/(?:^|-)([a-z\d])/g, (_, first: string) => first.toUpperCase());

/** What to know now, as a sentence; a rule in it names its source and the day it was read. */
export const nowText = (code: NowCode, words: Words): string =>
  sourced(words.say(`claimNow${tail(code)}`), NOWS[code], words);

/** What happened, in a word or two. */
export const eventName = (event: ClaimEvent, words: Words): string =>
  words.say(`claimEvent${tail(event)}`);

/** How a claim ended. */
export const outcomeText = ({ end }: Pick<Outcome, 'end'>, words: Words): string =>
  words.say(`claimOutcome${tail(end)}`);
