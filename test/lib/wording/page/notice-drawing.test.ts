import { expect, test } from 'vitest';
import { noticeDrawing } from '../../../../lib/wording/page/notice-drawing';
import { localeWords } from '../../../tools/locale-words';

const words = localeWords();
const LIST = 'https://shop.example/orders';

test('a page with orders needs no notice', () => {
  expect(noticeDrawing('orders', 'list', LIST, words)).toBeNull();
});

test.each([
  ['empty', 'pageEmpty'],
  ['signed-out', 'pageSignedOut'],
  ['blocked', 'pageBlocked'],
] as const)('%s: said, and nothing can be done about it here', (outcome, text) => {
  const notice = noticeDrawing(outcome, 'detail', LIST, words);
  expect(notice).toEqual({ text: words.say(text), link: null, isUnreadable: false });
});

test('an order’s page that cannot be read leads to the list; a list to nowhere', () => {
  const [detail, list] = (['detail', 'list'] as const).map((page) =>
    noticeDrawing('unreadable', page, LIST, words),
  );
  expect(detail?.link).toEqual({ href: LIST, text: words.say('pageOpenList') });
  expect(list).toMatchObject({ link: null, isUnreadable: true });
});
