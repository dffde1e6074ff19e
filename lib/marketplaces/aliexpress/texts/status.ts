import type { Status } from '../../../core/facts/fact';
import type { SeenFact } from '../../../core/facts/sighting';
import { anyTimeUntil } from '../../../core/time/long-ago';
import type { Instant } from '../../../core/time/moment';
import { soundsDelivered } from '../../arrival-words';
import type { FactCollector } from '../../fact-collector';
import { fold, statusOfQuoted, statusOfStrip, statusOfWords } from '../words';
import type { Buttons } from './buttons';

/**
 * The status of an order from what a page shows.
 *
 * A wording that is known and means one thing decides; one that guides alone quote does where something else on the
 * page agrees and no button speaks against it. Otherwise the buttons decide what they can prove: an order that can
 * still be confirmed is not completed. Everything else is `unknown` with the page's text: a completed order taken for
 * one under way would get dates that are too late.
 *
 * @param texts the places that print the status, most exact first
 * @param ofOne the order has one item, so that words for its refund are words for all of it
 * @param agrees whether something else than buttons agrees with a status before anything is sent
 * @returns null when the page prints no status and its buttons prove none
 */
export function readStatus(
  texts: readonly string[],
  buttons: Buttons,
  ofOne = false,
  agrees: (status: Status) => boolean = () => false,
): SeenFact<Status> | null {
  const mayBeUnsent = !buttons.confirm && !buttons.tracks;
  const quoted = (text: string) => {
    const status = mayBeUnsent ? statusOfQuoted(text) : null;
    return status && (buttons.cancels || agrees(status)) ? status : null;
  };
  for (const text of texts) {
    const value = statusOfWords(text) ?? (ofOne ? statusOfStrip(text) : null) ?? quoted(text);
    if (value) return { value, text };
  }
  const text = texts.find((candidate) => fold(candidate) !== '');
  if (buttons.confirm) return { value: 'awaiting-delivery', text: text ?? buttons.text };
  if (buttons.pay) return { value: 'awaiting-payment', text: text ?? buttons.text };
  return text === undefined ? null : { value: 'unknown', text };
}

/**
 * Words of a status that may mean that it came, where they are not known: "awaiting delivery", by its buttons, it stays
 * until the buyer confirms. It may have been any day until now.
 *
 * Source: lib/core/README.md §3.11
 */
export function collectDoubtOf(
  status: SeenFact<Status> | null,
  now: Instant,
  seen: FactCollector,
): void {
  if (!status || statusOfWords(status.text) !== null) return;
  const isOpen = status.value === 'unknown' || status.value === 'awaiting-delivery';
  if (isOpen && soundsDelivered(status.text))
    seen.add('maybeDelivered', anyTimeUntil(now), status.text);
}
