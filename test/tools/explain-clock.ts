import type { Clock } from '../../lib/core/rules/clock';
import type { Source } from '../../lib/core/rules/source';
import { lastWholeDay } from '../../lib/core/time/last-day';
import type { Instant } from '../../lib/core/time/moment';
import { becauseText } from '../../lib/wording/clocks/clock-names';
import type { Here } from '../../lib/wording/format';
import { isoOf } from './explain-values';

const sourceText = ({ title, date }: Source) => (date === null ? title : `${title}, ${date}`);

export const isoOrNull = (at: Instant | null) => (at === null ? null : isoOf(at));

/** One clock as `npm run explain` prints it. */
export function explainClock(clock: Clock, { words, zone }: Here) {
  return {
    kind: clock.kind,
    rule: clock.rule,
    binds: clock.binds,
    safe: isoOrNull(clock.safe),
    // A wait ends when it ends: nothing has to be done on a day before.
    lastWholeDay:
      clock.binds === 'limit' && clock.safe !== null ? lastWholeDay(clock.safe, zone) : null,
    certainty: clock.certainty,
    source: sourceText(clock.source),
    because: becauseText(clock, words),
  };
}
