import { expect, test } from 'vitest';
import { readDuration } from '../../../lib/reading/duration';
import { inEnglishUnits } from '../../../lib/reading/duration-words';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const left = (language: string, text: string) => {
  const read = readDuration(inEnglishUnits(text, language));
  return read.ok ? [read.value.milliseconds, read.value.unit] : read.reason;
};

test.each([
  ['de', 'Noch 5 Tage 3 Stunden', 5 * DAY + 3 * HOUR, HOUR],
  ['de', 'innerhalb von 90 Tagen nach der Bestellung', 90 * DAY, DAY],
  ['es', 'Quedan 5 días y 3 horas', 5 * DAY + 3 * HOUR, HOUR],
  ['pt-BR', 'Restam 5 dias 3 horas', 5 * DAY + 3 * HOUR, HOUR],
  ['fr', '5 jours et 3 heures', 5 * DAY + 3 * HOUR, HOUR],
  ['it', '1 giorno 3 ore', DAY + 3 * HOUR, HOUR],
  ['pl', '5 dni 3 godziny', 5 * DAY + 3 * HOUR, HOUR],
  ['nl', '5 dagen 3 uur', 5 * DAY + 3 * HOUR, HOUR],
  ['cs', '5 dnů 3 hodiny', 5 * DAY + 3 * HOUR, HOUR],
  ['ru', '5 дней 3 часа', 5 * DAY + 3 * HOUR, HOUR],
  ['uk', '5 днів 3 години', 5 * DAY + 3 * HOUR, HOUR],
  ['tr', '5 gün 3 saat', 5 * DAY + 3 * HOUR, HOUR],
  ['ko', '5일 3시간 남음', 5 * DAY + 3 * HOUR, HOUR],
  ['ko', '주문 후 90일 이내에', 90 * DAY, DAY],
  ['ja', '残り5日3時間', 5 * DAY + 3 * HOUR, HOUR],
  ['ja', '注文後90日以内に紛争を開く', 90 * DAY, DAY],
  ['he', '5 ימים', 5 * DAY, DAY],
  ['ja', '残り5日 03:00:00', 5 * DAY + 3 * HOUR, 1000],
])('%s: %s', (language, text, milliseconds, unit) => {
  expect(left(language, text)).toEqual([milliseconds, unit]);
});

test.each([
  ['de', '5 Artikel'],
  ['de', '5 Tage, 2 Pakete'],
  ['es', '5 piezas'],
  ['ko', '5개'],
  ['und', '5 Tage'],
  ['en', '5 Tage'],
])('%s: %s is no time', (language, text) => {
  expect(left(language, text)).toEqual(expect.any(String));
});
