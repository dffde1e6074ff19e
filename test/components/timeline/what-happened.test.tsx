// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Change } from '../../../lib/core/facts/order';
import type { Time } from '../../../lib/core/time/time';
import type { Hint } from '../../../lib/core/views/hint';
import { parcel } from '../../lib/core/a-parcel';
import { day, NOW } from '../sample-view';
import { show, stated } from './show-timeline';

afterEach(cleanup);

const DAY = 86_400_000;
const on = (text: string): Time => ({ kind: 'day', day: day(text), zones: ['UTC'] });
const linesBelow = (title: string) =>
  within(screen.getByText(title).closest('div') as HTMLElement)
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

describe('what changed', () => {
  const change = (daysAgo: number, known: Partial<Change> = {}): Change => ({
    fact: 'statedEnd',
    before: on('2026-12-10'),
    after: on('2026-12-20'),
    from: 'detail',
    at: NOW - daysAgo * DAY,
    ...known,
  });
  it('is told newest first, each with its day', () => {
    const changes = [
      change(16),
      change(2, { fact: 'delivered', before: null, after: on('2026-11-25') }),
      change(1, { fact: 'statedDisputeDays', before: 90, after: 75 }),
    ];
    show(stated({ changes }));
    expect(linesBelow('What changed')).toEqual([
      'Nov 27: AliExpress changed the time to open a dispute from 90 days to 75 days',
      'Nov 26: AliExpress says it was delivered on Nov 25',
      'Nov 12: AliExpress moved this order’s date from Dec 10 to Dec 20',
    ]);
    expect(screen.queryByText(/more$/)).toBeNull();
  });
  it('shows three of many, the others on request', () => {
    show(stated({ changes: [5, 4, 3, 2, 1].map((daysAgo) => change(daysAgo)) }));
    const rest = screen.getByText('2 more').closest('details');
    expect(rest?.open).toBe(false);
    expect(rest?.querySelectorAll('li')).toHaveLength(2);
    expect(linesBelow('What changed')).toHaveLength(5);
  });
  it('is not mentioned while nothing did', () => {
    show(stated());
    expect(screen.queryByText('What changed')).toBeNull();
  });
});

describe('pages that contradict each other', () => {
  const says = (from: 'detail' | 'tracking-data', text: string) => ({
    value: on(text),
    from,
    readAt: NOW,
    text,
  });
  const speakers = [says('tracking-data', '2026-09-03'), says('detail', '2026-09-04')];
  it('are folded away, and said to decide nothing, where no open date depends on it', () => {
    show(stated({ disagreements: [{ fact: 'statedEnd', speakers, decides: false }] }));
    expect(screen.queryByText(/^The pages differ/)).toBeNull();
    const folded = screen.getByText(
      'What was read: where the pages differ and no date depends on it now',
    ).parentElement;
    expect(folded).toBeInstanceOf(HTMLDetailsElement);
    expect(folded).toHaveProperty('open', false);
    expect(folded?.querySelector('li')?.textContent).toBe(
      '“Protection ends on”: the data of the tracking page says Sep 3 and the order page says Sep 4.',
    );
  });
  it('are named with what they say, and which counts, where they decide a date', () => {
    show(stated({ disagreements: [{ fact: 'statedEnd', speakers, decides: true }] }));
    expect(screen.queryByText(/^What was read/)).toBeNull();
    expect(screen.getByText(/^The pages differ/).textContent).toBe(
      'The pages differ about “Protection ends on”: the data of the tracking page says Sep 3 and the order page says Sep 4. The earlier counts.',
    );
  });
});

describe('parcels', () => {
  it('are listed when there are several', () => {
    const packages = [
      parcel(['LP00000000000001'], { carrier: 'DHL', delivered: on('2026-11-12') }),
      parcel(['YT0000000001'], { lastEvent: on('2026-11-10') }),
      parcel(['YT0000000002']),
    ];
    show(stated({ packages }));
    expect(linesBelow('3 parcels')).toEqual([
      'DHL · LP00000000000001 · delivered Nov 12',
      'YT0000000001 · last news Nov 10',
      'YT0000000002 · no news yet',
    ]);
  });
  it('are not when there is one', () => {
    show(stated({ packages: [parcel(['LP00000000000001'])] }));
    expect(screen.queryByText(/LP0000/)).toBeNull();
  });
});

describe('a hint', () => {
  const hint = (known: Partial<Hint>): Hint => ({
    code: 'no-news',
    since: day('2026-11-10'),
    outdated: false,
    opensAfter: day('2026-11-20'),
    ...known,
  });
  it.each<[Partial<Hint>, string]>([
    [
      {},
      'No news of the parcel since Tue, Nov 10. Pauses on the way are common. Look at the tracking page first, then write to the seller. You can open a dispute after Fri, Nov 20.',
    ],
    [
      { code: 'not-shipped', opensAfter: null },
      'Not shipped since Tue, Nov 10. Ask the seller when it will be sent, or ask to cancel it. ',
    ],
    [
      { code: 'no-news', outdated: true, opensAfter: null },
      'No news of the parcel since Tue, Nov 10. You have not opened its tracking page since: look there first. ',
    ],
  ])('says since when, and what to do next', (known, text) => {
    show(stated({ hint: hint(known) }));
    expect(screen.getByText(/Tue, Nov 10/).closest('p')?.textContent).toBe(text);
  });
  it('of what was reported delivered asks first, and never tells to open a dispute', () => {
    show(stated({ hint: hint({ code: 'delivered-not-received', opensAfter: null }) }));
    const text = screen.getByText(/Shown as delivered/).closest('p')?.textContent;
    expect(text).toContain('Do you have it?');
    expect(text).not.toMatch(/dispute/);
  });
  it('names a button that is there, and asks nothing where no answer is kept', () => {
    const asked = stated({ hint: hint({ code: 'delivered-not-received', opensAfter: null }) });
    show({ ...asked, status: 'delivered' });
    expect(screen.getByText(/press “I have it”/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'I have it' })).toBeTruthy();
    cleanup();
    show(asked, { notStored: 'private-window' });
    expect(screen.queryByText(/I have it/)).toBeNull();
  });
});
