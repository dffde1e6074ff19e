import { expect, test } from 'vitest';
import { languageTags, textsOf } from '../../../../assets/locale-files';
import { changeNotice } from '../../../../lib/app/reminders/change-notice';
import { askNotice, warningNotice } from '../../../../lib/app/reminders/notices';
import { waitNotice } from '../../../../lib/app/reminders/wait-notice';
import { CHANGE_FACTS, type Change } from '../../../../lib/core/facts/order';
import type { Words } from '../../../../lib/core/facts/words';
import type { ClaimBy } from '../../../../lib/core/rules/clock';
import { CLOCK_KINDS } from '../../../../lib/core/rules/rule';
import type { OrderView } from '../../../../lib/core/views/order-view';
import type { Notice } from '../../../../lib/ports/ports';
import { wordsOf } from '../../../../lib/wording/words-of';
import { claimBy, day, viewOf } from '../../../components/sample-view';
import { englishLeft } from '../../../tools/english-left';
import { localeWords } from '../../../tools/locale-words';
import { outsideBrackets } from '../../../tools/outside-brackets';
import { FakeWorld } from '../fake-world';

/** A title in no letters, so that whatever has letters was said by the extension. */
const order = (id: string, safe: string, daysLeft: number, more: Partial<ClaimBy> = {}) =>
  viewOf(id, { title: '…', claimBy: claimBy(safe, safe.slice(0, 10), more), daysLeft });

const ENDS: readonly OrderView[] = [
  order('1', '2026-11-29T23:00:00Z', 0),
  order('2', '2026-11-29T23:00:00Z', 0, { certainty: 'estimated' }),
  order('3', '2026-11-30T23:00:00Z', 1),
  order('4', '2026-12-09T23:00:00Z', 10),
  order('5', '2026-12-09T23:00:00Z', 10, { certainty: 'estimated' }),
  order('6', '2026-12-09T23:00:00Z', 10, { atMost: true }),
  order('7', '2026-11-27T23:00:00Z', -2, { state: 'past-safe' }),
];

const changeOf = (fact: Change['fact'], before: boolean): Change => {
  const [old, now] = fact.endsWith('Days')
    ? [15, 10]
    : (['2026-12-10', '2026-12-08'] as const).map(
        (text) => ({ kind: 'day', day: day(text), zones: ['UTC'] }) as const,
      );
  return {
    fact,
    before: before ? (old ?? null) : null,
    after: now ?? 0,
    from: 'detail',
    at: Date.parse('2026-11-29T08:00:00Z'),
  };
};

/** Every kind of notice about orders, of one and of several. */
function everyNotice(words: Words): readonly Notice[] {
  const world = Object.assign(new FakeWorld('2026-11-29T09:00:00Z'), { words });
  const [first] = ENDS;
  const due = ENDS.map((view) => ({
    view,
    threshold: 1,
    told: { deadline: view.claimBy?.lastWholeDay ?? day('2026-11-29'), thresholds: [1] },
  }));
  const changes = CHANGE_FACTS.flatMap((fact) => {
    const moved = changeOf(fact, true);
    return fact === 'delivered' || fact === 'completed' ? [changeOf(fact, false), moved] : [moved];
  });
  const news = changes.flatMap((change) =>
    ENDS.slice(3, 4).map((view) => ({ view, changes: [change], told: false, toldAt: world.now })),
  );
  const waits = CLOCK_KINDS.flatMap((kind) =>
    first ? [{ view: first, kind, toldAt: world.now }] : [],
  );
  return [
    ...due.map((each) => warningNotice(world, [each])),
    warningNotice(world, due),
    warningNotice(world, due.slice(2, 4)),
    warningNotice(world, due.slice(2, 3).concat(due.slice(2, 3))),
    askNotice(world, ENDS.slice(0, 1)),
    askNotice(world, ENDS),
    ...news.map((each) => changeNotice(world, 'changes', [each])),
    changeNotice(world, 'changes', news),
    ...waits.map((each) => waitNotice(world, [each])),
    waitNotice(world, waits),
  ];
}

const said = ({ title, message }: Notice) => `${title}\n${message}`;

test('says nothing that is not among the texts', () => {
  const texts = textsOf('en-XA');
  // Every text is in brackets.
  const notices = everyNotice(wordsOf('ko', (name) => texts[name]));
  expect(notices.length).toBeGreaterThan(25);
  for (const notice of notices) {
    expect(outsideBrackets(said(notice), 'ko', [])).toEqual([]);
  }
});

test.each(languageTags())('is whole in %s, without English but the shop’s', (tag) => {
  const notices = everyNotice(localeWords(tag));
  for (const notice of notices) {
    expect(notice.title).not.toBe('');
    expect(said(notice)).not.toMatch(/«[a-z]\w*»|\$|undefined|null|NaN|\.\.(?!\.)/);
  }
  expect(tag === 'en' ? [] : englishLeft(tag, notices.map(said).join('\n'))).toEqual([]);
});
