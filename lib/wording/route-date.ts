import type { Clock, ClockState } from '../core/rules/clock';
import { lastWholeDay } from '../core/time/last-day';
import { clockDay } from './clocks/clock-day';
import { dayText, type Here } from './format';

const STATES: Record<ClockState, string> = {
  open: 'routeBy',
  'past-safe': 'routePastSafe',
  check: 'routeCheck',
  over: 'routeOver',
  unknown: 'routeUnknown',
};

/** Until when a route is open, or how it stands past its date: "by Fri 27 Feb", "over since 28 Feb". */
export function routeDateText(
  clock: Pick<Clock, 'safe' | 'certainty' | 'binds' | 'state'>,
  here: Here,
): string {
  const name = STATES[clock.state];
  if (clock.state === 'open' || clock.safe === null)
    return here.words.say(name, clockDay(clock, here));
  return here.words.say(name, dayText(lastWholeDay(clock.safe, here.zone), here));
}
