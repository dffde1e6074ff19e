import { citedAt } from '../../claims/cited';
import type { ClaimEvent } from '../../claims/events';
import { NOWS, type NowCode } from '../../claims/nows';
import type { Outcome } from '../../core/facts/claims/outcome';
import type { MarketplaceId } from '../../core/facts/marketplace-id';
import type { Words } from '../../core/facts/words';
import { pascalCase } from '../../core/plain/pascal-case';
import { cited } from './claim-words';

/** What to know now, as a sentence; a rule in it names its source and the day it was read. */
export const nowText = (code: NowCode, shop: MarketplaceId, words: Words): string =>
  cited(words.say(`claimNow${pascalCase(code)}`), citedAt(shop, code, NOWS[code]), shop, words);

/** What happened, in a word or two. */
export const eventName = (event: ClaimEvent, words: Words): string =>
  words.say(`claimEvent${pascalCase(event)}`);

/** How a claim ended. */
export const outcomeText = ({ end }: Pick<Outcome, 'end'>, words: Words): string =>
  words.say(`claimOutcome${pascalCase(end)}`);
