import { expect, test } from 'vitest';
import { unreadText } from '../../../lib/wording/unread-text';
import { localeWords } from '../../tools/locale-words';

const words = localeWords();

test.each([
  ['placed', 'the date lies in the future', 'Not read: Ordered on (it lies in the future).'],
  ['total', 'several amounts in the text', 'Not read: Amount (there is more than one).'],
  ['status', 'no status at its label', 'Not read: Status (it is not there).'],
  [
    'delivered',
    'the words of the headline are not known',
    'Not read: Delivered on (its words are not known).',
  ],
  [
    'protectionEnd',
    'the label is not known and no delivery promise to compare',
    'Not read: a part of the page (its words are not known).',
  ],
  ['placed', 'there is a 30 February', 'Not read: Ordered on (it cannot be read).'],
  [
    'countdown',
    'the page may be of an earlier day, out of the browser’s cache',
    'Not read: a part of the page (the page may be days old: reload it).',
  ],
  ['card', 'the card broke its reader: x', 'Not read: a part of the page (it cannot be read).'],
])('of %s: %s', (field, reason, text) => {
  expect(unreadText({ field, reason }, words)).toBe(text);
});
