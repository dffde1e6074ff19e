import type { Status } from '../../../core/facts/fact';
import type { RawGrants } from '../../../core/facts/sighting';
import type { FactCollector } from '../../fact-collector';
import { readCountdown } from './countdown';
import { countdownElsewhere, disputeDaysElsewhere } from './granted-elsewhere';
import { readStatedDays } from './stated-days';
import type { ReadingMoment } from './times';

/**
 * Says what the words of a detail page or of its data grant: days to claim and to return in, and a countdown. In
 * another language than English only what place, words and numbers agree in is read; a reminder with other numbers
 * is said to be unread.
 *
 * @param seen gets it
 */
export function collectGranted(
  { reminder, services }: RawGrants,
  { language, ...moment }: ReadingMoment & { readonly language: string },
  status: Status | undefined,
  seen: FactCollector,
): void {
  const reminded = reminder.join(' ');
  const granted = [...readStatedDays('status', reminded), ...readStatedDays('services', services)];
  for (const { name, days, text } of granted) seen.add(name, days, text);
  const countdown =
    status === 'awaiting-payment'
      ? null
      : (readCountdown(reminder, moment) ?? countdownElsewhere(reminder, language, moment.now));
  if (countdown) seen.add('statedCountdownEnd', countdown.time, countdown.text);
  if (granted.length > 0 || countdown || !/\p{Nd}/u.test(reminded)) return;

  // The reminder of an order under way may tell when a dispute becomes possible.
  const disputes = status === 'completed' ? disputeDaysElsewhere(reminder, language) : null;
  if (disputes) seen.add('statedDisputeDays', disputes.days, disputes.text);
  const left = disputes ? reminded.replace(disputes.text, '') : reminded;
  if (/\p{Nd}/u.test(left) && !/^en\b/.test(language))
    seen.fail(
      disputes ? 'statedReturnDays' : 'statedDisputeDays',
      `the reminder’s words are not known (${language})`,
    );
}
