import { describe, expect, test } from 'vitest';
import { disagreementsOf } from '../../../../lib/core/facts/disagreements';
import type { FactName, Facts, FactValues, From } from '../../../../lib/core/facts/fact';
import { at, exactly, onDay, said } from '../an-order';

type Values = { [Name in FactName]?: FactValues[Name] };

const READ = at('2026-11-02T12:00Z');
type Speakers = readonly (readonly [From, Values])[];

/** What several speakers say within one visit. */
const facts = (speakers: Speakers): Facts =>
  speakers.reduce<Record<string, unknown[]>>((all, [from, values]) => {
    for (const [name, statements] of Object.entries(said(values, from, READ)))
      all[name] = [...(all[name] ?? []), ...statements];
    return all;
  }, {}) as Facts;
const found = (...speakers: Speakers) =>
  disagreementsOf({ facts: facts(speakers) }, 'Europe/Berlin').map(({ fact, speakers: who }) => [
    fact,
    ...who.map(({ from }) => from),
  ]);

describe('pages that contradict each other', () => {
  test('by a day: the earlier is named first', () => {
    expect(
      found(
        ['detail', { statedEnd: onDay('2026-09-04') }],
        ['tracking', { statedEnd: onDay('2026-09-03') }],
      ),
    ).toEqual([['statedEnd', 'tracking', 'detail']]);
  });
  test('by a number', () => {
    expect(
      found(['detail', { statedDisputeDays: 90 }], ['detail-data', { statedDisputeDays: 75 }]),
    ).toEqual([['statedDisputeDays', 'detail-data', 'detail']]);
  });
  test('each value of a page is named once', () => {
    expect(
      found(
        ['detail', { statedEnd: onDay('2026-09-04') }],
        ['detail-data', { statedEnd: onDay('2026-09-04') }],
        ['tracking', { statedEnd: onDay('2026-09-03') }],
      ),
    ).toEqual([['statedEnd', 'tracking', 'detail-data']]);
    expect(
      found(
        ['detail', { statedEnd: onDay('2026-09-04') }],
        ['detail-data', { statedEnd: onDay('2026-09-03') }],
        ['tracking', { statedEnd: onDay('2026-09-04') }],
      ),
    ).toEqual([['statedEnd', 'detail-data', 'detail', 'tracking']]);
    expect(
      found(
        ['detail', { statedEnd: onDay('2026-09-03') }],
        ['detail-data', { statedEnd: onDay('2026-09-03') }],
        ['tracking', { statedEnd: onDay('2026-09-04') }],
      ),
    ).toEqual([['statedEnd', 'detail-data', 'tracking']]);
  });
});

describe('what has happened, which another page named earlier than those that count', () => {
  const named = (from: From, day: string) => said({ delivered: onDay(day) }, from, READ);
  test('as a list did: its day is counted from', () => {
    expect(
      found(
        ['list', { delivered: onDay('2026-09-03') }],
        ['detail', { delivered: onDay('2026-09-04') }],
      ),
    ).toEqual([['delivered', 'list', 'detail']]);
  });
  test('as one did that names a later day now', () => {
    const firstSaid = named('tracking', '2026-09-03');
    const told = { facts: named('detail', '2026-09-04'), firstSaid };
    const [one] = disagreementsOf(told, 'UTC');
    expect(one?.speakers.map(({ from }) => from)).toEqual(['tracking', 'detail']);
  });
  test('but where the same page says otherwise than before, that is a change', () => {
    const firstSaid = named('detail', '2026-09-03');
    expect(disagreementsOf({ facts: named('detail', '2026-09-04'), firstSaid }, 'UTC')).toEqual([]);
  });
  test('and what the user typed stands alone', () => {
    const firstSaid = named('tracking', '2026-09-03');
    const facts = said({ delivered: onDay('2026-09-04') }, 'user', READ);
    expect(disagreementsOf({ facts, firstSaid }, 'UTC')).toEqual([]);
  });
});

describe('no contradiction', () => {
  test.each<[string, Speakers]>([
    [
      'the same day',
      [
        ['detail', { statedEnd: onDay('2026-09-04') }],
        ['tracking', { statedEnd: onDay('2026-09-04') }],
      ],
    ],
    [
      'a day and a time on it',
      [
        ['tracking', { delivered: onDay('2026-09-04') }],
        ['tracking-data', { delivered: exactly('2026-09-04T20:00Z') }],
      ],
    ],
    [
      'what the user typed',
      [
        ['detail', { delivered: onDay('2026-09-04') }],
        ['user', { delivered: onDay('2026-09-01') }],
      ],
    ],
    [
      'the list beside the order’s own page, which does not count',
      [
        ['list', { placed: onDay('2026-09-04') }],
        ['detail', { placed: onDay('2026-09-03') }],
      ],
    ],
    [
      'the same number',
      [
        ['detail', { statedDisputeDays: 90 }],
        ['detail-data', { statedDisputeDays: 90 }],
      ],
    ],
    [
      'the newest news, which moves no date',
      [
        ['detail', { lastEvent: onDay('2026-09-04') }],
        ['tracking', { lastEvent: onDay('2026-09-20') }],
      ],
    ],
    [
      'promises, which move no date',
      [
        ['detail', { promisedBy: onDay('2026-09-04') }],
        ['tracking', { promisedBy: onDay('2026-09-20') }],
      ],
    ],
  ])('%s', (_, speakers) => {
    expect(found(...speakers)).toEqual([]);
  });
  test('nor with what an earlier visit to the page read', () => {
    const before = said({ statedEnd: onDay('2026-09-04') }, 'detail', READ).statedEnd ?? [];
    const after = said({ statedEnd: onDay('2026-09-14') }, 'detail-data', READ + 86_400_000);
    const facts = { statedEnd: [...before, ...(after.statedEnd ?? [])] };
    expect(disagreementsOf({ facts }, 'UTC')).toEqual([]);
  });
});
