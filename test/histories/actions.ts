import type { SeenFacts } from '../../lib/core/facts/sighting';
import { onDay } from '../lib/app/fake-world';
import type { Outcome } from './browser';
import { dayAt, plusDays } from './days';
import type { Action, TypedFact } from './history';
import { type When, within } from './limits';
import { zonesOf } from './page-of';
import type { Play } from './play';

/** Does what the user does with an order, where it is known at all. */
export async function doAction(play: Play, action: Action): Promise<void> {
  const key = play.keyOf(action.order);
  const { browser, machine } = play;
  if (!machine.stored.has(key)) return;
  const today = dayAt(machine.now, machine.zone);
  switch (action.kind) {
    case 'say': {
      const { fact, days } = action;
      const day = plusDays(today, fact === 'statedEnd' ? days : -days);
      const value = { kind: 'day', day: onDay(day), zones: [machine.zone] } as const;
      const facts: SeenFacts = { [fact]: { value, text: day } };
      const outcome = await browser.ask('correctFact', { key, facts });
      // A day may be copied from the shop's page (lib/core/README.md §2.1).
      const zones = zonesOf(play.lifeOf(action.order).shop, machine.zone);
      if (isSaid(play, action.order, fact, outcome))
        play
          .knownOf(action.order)
          .say(fact, firstOf(play, action.order, fact, { day, zones }), 'user', play.visit);
      return;
    }
    case 'received': {
      const day = plusDays(today, -action.daysAgo);
      const outcome = await browser.ask('actOnOrder', { key, action: { kind: 'received', day } });
      const first = firstOf(play, action.order, 'delivered', { day, zones: [machine.zone] });
      if (isSaid(play, action.order, 'delivered', outcome))
        play.knownOf(action.order).say('delivered', first, 'user', play.visit);
      return;
    }
    case 'situation': {
      const facts: SeenFacts = { situation: { value: action.is, text: action.is } };
      const outcome = await browser.ask('correctFact', { key, facts });
      if (isSaid(play, action.order, 'situation', outcome))
        play.knownOf(action.order).say('situation', action.is, 'user', play.visit);
      return;
    }
    case 'not-received':
      return takenBack(
        play,
        action.order,
        'delivered',
        await browser.ask('actOnOrder', { key, action: { kind: 'unreceived' } }),
      );
    case 'take-back': {
      const outcome = await browser.ask('takeBackFact', { key, name: action.fact });
      return takenBack(play, action.order, action.fact, outcome);
    }
    case 'snooze':
      await browser.ask('actOnOrder', { key, action: { kind: 'snooze', for: action.until } });
      return;
    case 'unsnooze':
      await browser.ask('actOnOrder', { key, action: { kind: 'unsnooze' } });
      return;
    case 'settle':
      await browser.ask('actOnOrder', { key, action: { kind: 'settled' } });
      return;
    case 'unsettle':
      await browser.ask('actOnOrder', { key, action: { kind: 'unsettled' } });
  }
}

/**
 * What the user says of an event as it counts: of a delivery no end moves back, an earlier one that a page named stays
 * (lib/core/README.md §2.9).
 */
function firstOf(play: Play, order: number, fact: TypedFact, typed: When): When {
  const pages = fact === 'delivered' ? play.knownOf(order).onPages(fact) : [];
  const [first = typed] = [typed, ...pages].toSorted(
    (one, other) => within(one).earliest - within(other).earliest,
  );
  return first;
}

/**
 * Whether what was typed counts from now on: surely when it was answered; where nobody knows how it ended, when it is
 * stored.
 */
function isSaid(play: Play, order: number, fact: string, outcome: Outcome<unknown>): boolean {
  if (outcome.kind === 'answered') {
    play.expect({ order, from: 'user', facts: [fact], at: play.machine.now });
    return true;
  }
  return outcome.kind !== 'refused' && userSaysSince(play, order, fact) === play.machine.now;
}

function takenBack(play: Play, order: number, fact: string, outcome: Outcome<unknown>): void {
  if (outcome.kind !== 'answered' && userSaysSince(play, order, fact) !== undefined) return;
  play.knownOf(order).takeBack(fact);
  play.expected = play.expected.filter(
    (each) => each.order !== order || each.from !== 'user' || !each.facts.includes(fact),
  );
}

/** Since when the user is stored to say something of a fact, by the machine's clock; undefined: nothing. */
function userSaysSince(play: Play, order: number, fact: string): number | undefined {
  const stored = new Map(Object.entries(play.machine.stored.get(play.keyOf(order))?.facts ?? {}));
  return stored.get(fact)?.find(({ from }) => from === 'user')?.readAt;
}
