import type { Claim, ClaimRoute } from '../../claims/claim';
import type { ClaimRouteId } from '../../claims/claim-route-id';
import type { Matter } from '../../claims/questions';
import type { ClaimSituation } from '../../claims/situation';
import type { Words } from '../../core/facts/words';
import { dayOf } from '../../core/time/calendar-day';
import { lastWholeDay } from '../../core/time/last-day';
import { dayText, type Here } from '../format';
import { doubtfulDay } from './claim-words';

const named = (code: string): string => code.replaceAll('-', '_');

/** An answer to what a claim is about. */
export const matterName = (matter: Matter, words: Words): string =>
  words.say(`deskMatter_${named(matter)}`);

/** What happened, as a buyer would say it. */
export const situationName = (situation: ClaimSituation, words: Words): string =>
  words.say(`deskSituation_${named(situation)}`);

/** What a way to the money is called. */
export const wayName = (id: ClaimRouteId, words: Words): string =>
  words.say(`deskWay_${named(id)}`);

/** Whether there is a claim, as a sentence. */
export const eligibleText = ({ eligible }: Pick<Claim, 'eligible'>, words: Words): string =>
  words.say(`deskEligible_${eligible}`);

/** What is owed, as a sentence. Of a claim that only came too late nothing is said, because something was owed. */
export const owedText = ({ owed, routes }: Pick<Claim, 'owed' | 'routes'>, words: Words): string =>
  words.say(
    owed === 'none' && routes.some(({ state }) => state === 'over')
      ? 'deskOwed_over'
      : `deskOwed_${owed}`,
  );

/** How a way stands: until when it is open, from when, or that it is not. The last day is a whole day. */
export function wayText(route: ClaimRoute, here: Here): string {
  const { state, from, until, doubt, fromDoubt } = route;
  const { words, zone } = here;
  switch (state) {
    case 'open':
      return until === null
        ? words.say('deskWayOpen')
        : words.say(
            'deskWayUntil',
            doubtfulDay(dayText(lastWholeDay(until, zone), here), doubt, words),
          );
    case 'not-yet':
      return from === null
        ? words.say('deskWayNotYet')
        : words.say('deskWayFrom', doubtfulDay(dayText(dayOf(from, zone), here), fromDoubt, words));
    case 'over':
      return words.say('deskWayOver');
    case 'not-yours':
      return words.say('deskWayNotYours');
    case 'unknown':
      return words.say('deskWayUnknown');
  }
}

/** By when to have acted, where the other side may be stricter than its rule; null where nothing is advised. */
export function adviceText(route: ClaimRoute, here: Here): string | null {
  const { state, adviseBy, from, doubt } = route;
  const { words, now, zone } = here;
  if (adviseBy === null || adviseBy <= now || (state !== 'open' && state !== 'not-yet'))
    return null;
  if (from !== null && adviseBy <= from) return null;
  const day = dayText(lastWholeDay(adviseBy, zone), here);
  return words.say('deskWayAdvice', doubtfulDay(day, doubt, words));
}
