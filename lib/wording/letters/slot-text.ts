import type { SlotValue } from '../../claims/letters/slot';
import type { Money } from '../../core/facts/fact';
import type { Words } from '../../core/facts/words';
import { type CalendarDay, dayOf } from '../../core/time/calendar-day';
import type { Time } from '../../core/time/time';
import { choiceText } from '../fact-words';
import type { Here } from '../format';
import { moneyText } from '../money';

/** What a closed list of answers is called in English, whatever the user's language. */
const IN_ENGLISH: { readonly [value: string]: string } = {
  'no-answer': 'there was no answer',
  'no-authorisation': 'no leave to return it was given',
  'no-instructions': 'I was not told how or where to return it',
  'asked-not-to': 'I was asked not to send it back',
  refused: 'the return was not accepted',
  accepted: 'an offer was accepted',
  cancelled: 'it was cancelled',
  'by-seller': 'the seller closed it',
  'by-decision': 'it was decided',
  customs: 'customs',
  'brand-owner': 'the owner of the brand',
  'brand-representative': 'the representative of the brand',
  police: 'the police',
  expert: 'a neutral expert',
};

/** A value as it stands in a letter: in English, or in the language of `here`. */
export function slotText(value: SlotValue, english: boolean, { words, zone }: Here): string {
  const language = english ? 'en-GB' : words.language;
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'time':
      return longDay(dayOfTime(value.time, zone), language);
    case 'day':
      return longDay(value.day, language);
    case 'money':
      return english ? inEnglish(value.money) : moneyText(value.money, words);
    case 'choice':
      return english ? (IN_ENGLISH[value.value] ?? value.value) : choiceOf(value, words);
  }
}

/** A sign that several currencies share stays as the page printed it. */
const inEnglish = ({ amount, currency, text }: Money): string =>
  currency === null ? text : `${amount} ${currency}`;

const choiceOf = ({ fact, value }: Extract<SlotValue, { kind: 'choice' }>, words: Words): string =>
  choiceText(fact, value, words);

/** A bare day is told as it was read; of an exact time the day in the reader's zone. */
const dayOfTime = (time: Time, zone: string): CalendarDay => {
  if (time.kind === 'day') return time.day;
  return dayOf(time.kind === 'instant' ? time.at : time.latest, zone);
};

/** A day that no reader takes for another: "1 September 2026". */
const longDay = (day: CalendarDay, language: string): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(day));
