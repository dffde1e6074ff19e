import type { JSX } from 'preact';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { RouteClock, RouteNote } from '../../lib/core/rules/route';
import { lastWholeDay } from '../../lib/core/time/last-day';
import { dayText, type Here } from '../../lib/wording/format';
import { routeDateText } from '../../lib/wording/route-date';
import { routeNoteText } from '../../lib/wording/route-words';
import { useHere } from '../here';
import { RouteSource } from './route-source';

interface RouteItemProps {
  readonly route: RouteClock;
  readonly marketplace: MarketplaceId;
  /** The shop's own limits are over: there is nothing left that should come first. */
  readonly shopIsOver: boolean;
}

/** A route's name: "Chargeback by Visa". */
export const routeName = (rule: string): string => `routeName_${rule.replace(/\W/g, '_')}`;

/**
 * One route: until when, what it closes, what must be known of it, where it comes from. One that is over is told in a
 * line.
 */
export function RouteItem({ route, marketplace, shopIsOver }: RouteItemProps): JSX.Element {
  const here = useHere();
  const closing = route.notes.filter(({ code }) => CLOSES.has(code));
  const others = route.notes.filter(({ code }) => !CLOSES.has(code));
  const sentence = (note: RouteNote) => sentenceOf(note, { marketplace, shopIsOver, route }, here);
  return (
    <li class="route" data-state={route.state}>
      <p class="route-head">
        <strong>{here.words.say(routeName(route.rule))}</strong>
        <span class="route-date">{routeDateText(route, here)}</span>
      </p>
      {route.state === 'over' ? null : (
        <>
          {closing.map((note) => (
            <p key={note.code} class="route-closes">
              {sentence(note)}
            </p>
          ))}
          {others.length > 0 ? (
            <ul class="route-notes">
              {others.map((note) => (
                <li key={note.code}>{sentence(note)}</li>
              ))}
            </ul>
          ) : null}
        </>
      )}
      <RouteSource clock={route} />
    </li>
  );
}

const CLOSES: ReadonlySet<string> = new Set([
  'closes-the-shops-dispute',
  'may-close-the-shops-dispute',
]);

function sentenceOf(
  note: RouteNote,
  { marketplace, shopIsOver, route }: RouteItemProps,
  here: Here,
): string {
  const { words, now, zone } = here;
  if (CLOSES.has(note.code) && shopIsOver) return words.say('routeClosesOver');
  const missed = note.code === 'bank-may-ask-earlier' && note.at !== null && note.at <= now;
  if (missed && route.state !== 'over')
    return words.say('routeAdvicePassed', dayText(lastWholeDay(note.at ?? now, zone), here));
  return words.say('routeSentence', routeNoteText(note, marketplace, here));
}
