import { around } from '../../core/facts/packages';
import type { RawLabel } from '../../core/facts/sighting';
import { candidateZones } from '../../core/rules/counting-zone';
import { type FactCollector, startCollecting } from '../fact-collector';
import { collectDays, type DayReading, readPastDay, timeOfDay } from '../label-reader/collect-days';
import type { CollectLabelled } from '../label-reader/collect-labelled';
import { dhgatePages } from './pages';

/**
 * DHgate counts in Chinese days; its mobile site printed days of the browser's zone (lib/core/README.md §5,
 * ../FACTS.md §2).
 */
const DHGATE_ZONE = { zone: 'Asia/Shanghai' };

/**
 * Says the days of an order. The minutes of its times were printed wrongly and are not read: a time counts as its day.
 */
export const collectLabelled: CollectLabelled = (
  printed,
  { now, zone, language },
  { status },
  seen,
) => {
  const zones = candidateZones(DHGATE_ZONE, zone);
  const reading = { language: language === 'und' ? 'en' : language, now, zones };
  collectDays(printed.days, dhgatePages.days, reading, seen);
  collectEachTracked(printed.days, reading, seen);
  collectPlaced(printed.unlabelled, reading, seen);
  // The tracking page has no place for it.
  if (!status && !seen.facts.tracked) seen.fail('status', 'no status at its label');
};

/** Of several parcels the limits count from the first number that was given, the wait for the dispute from the last. */
function collectEachTracked(
  days: readonly RawLabel[],
  reading: DayReading,
  seen: FactCollector,
): void {
  const { tracked } = seen.facts;
  const label = days.find(({ fact }) => fact === 'tracked');
  if (!tracked || !label) return;
  const each = label.values.flatMap((value) => {
    const one = startCollecting();
    collectDays([{ ...label, values: [value] }], dhgatePages.days, reading, one);
    return one.facts.tracked?.value ?? [];
  });
  seen.add('tracked', around(each) ?? tracked.value, tracked.text);
}

function collectPlaced(text: string | null, reading: DayReading, seen: FactCollector): void {
  const missed = seen.unread.some(({ field }) => field === 'placed');
  if (seen.facts.placed || missed) return;
  // Nor for this.
  if (!text && !seen.facts.tracked) seen.fail('placed', 'no order time where one is known');
  if (!text) return;
  const day = readPastDay(text, reading);
  if (day.ok) seen.add('placed', timeOfDay(day.value, reading.zones), text);
  else seen.fail('placed', day.reason);
}
