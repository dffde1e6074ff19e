import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/views/order-view';
import { ageText } from '../../lib/wording/age-text';
import { becauseText, shopName } from '../../lib/wording/clocks/clock-names';
import { drivingClock } from '../../lib/wording/clocks/driving-clock';
import type { Here } from '../../lib/wording/format';

/** Where the first date comes from: the page's own words with their age, or the rule it was counted by. */
export function PageWords({
  view,
  here,
}: {
  readonly view: OrderView;
  readonly here: Here;
}): JSX.Element | null {
  const { words } = here;
  const clock = drivingClock(view);
  if (clock === null) return null;
  if (clock.quote === null || clock.readAt === null) {
    const silent = view.clocks.every(({ quote }) => quote === null);
    const why = becauseText(clock, words);
    return (
      <p class="origin">
        {silent ? words.say('quoteNone', why) : words.say('timelineCounted', why)}
      </p>
    );
  }
  const age = ageText(clock.readAt, here);
  const said =
    clock.from === 'user'
      ? words.say('quoteUser', clock.quote, age)
      : words.say('quotePage', shopName(view.marketplace, words), clock.quote, age);
  return (
    <p class="origin">
      {said} {clock.stale && <strong class="stale">{words.say('quoteStale')}</strong>}
    </p>
  );
}
