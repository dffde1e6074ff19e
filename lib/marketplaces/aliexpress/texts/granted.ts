import type { RawGrants } from '../../../core/facts/sighting';
import type { FactCollector } from '../../fact-collector';
import { readCountdown } from './countdown';
import { readStatedDays } from './stated-days';
import type { ReadingMoment } from './times';

/**
 * Says what the words of a detail page or of its data grant: days to claim and to return in, and a countdown. Only what
 * is printed in English can be read; elsewhere a reminder with numbers in it is said to be unread.
 *
 * @param seen gets it; its status, if any, is known already
 */
export function collectGranted(
  { reminder, services }: RawGrants,
  { language, ...moment }: ReadingMoment & { readonly language: string },
  awaitsPayment: boolean,
  seen: FactCollector,
): void {
  const reminded = reminder.join(' ');
  const granted = [...readStatedDays('status', reminded), ...readStatedDays('services', services)];
  for (const { name, days, text } of granted) seen.add(name, days, text);
  if (granted.length === 0 && /\p{Nd}/u.test(reminded) && !/^(?:en|und)\b/.test(language))
    seen.fail('statedDisputeDays', `the reminder’s words are not known (${language})`);

  const countdown = awaitsPayment ? null : readCountdown(reminder, moment);
  if (countdown) seen.add('statedCountdownEnd', countdown.time, countdown.text);
}
