// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { claimBy, NOW, viewOf } from '../sample-view';
import { clock, STATED, show, stated } from './show-timeline';

afterEach(cleanup);

const rowOf = (text: string) => screen.getByText(text, { exact: false }).closest('tr');

describe('the headline', () => {
  it.each([
    ['protection-ends', 'Nothing arrived? Claim your money back by Wed, Dec 30.'],
    ['dispute-closes', 'Something wrong with it? Open a dispute by Wed, Dec 30.'],
    ['return-by', 'Want to give it back? Ask for the return by Wed, Dec 30.'],
    ['ship-back-by', 'Send the goods back and enter the tracking number by Wed, Dec 30.'],
    ['withdrawal-by', 'Claim by Wed, Dec 30.'],
  ] as const)('says what to do about %s', (kind, text) => {
    show(stated({ claimBy: claimBy('2026-12-30T23:00:00Z', '2026-12-30', { kind }) }));
    expect(screen.getByRole('heading').textContent).toBe(text);
  });

  it.each([
    ['settled', 'Settled: there is nothing left to do for this order.'],
    ['over', 'You can no longer claim this order with the shop.'],
    ['check', 'The date may have passed. Open the order’s page to see what is still possible.'],
  ] as const)('of an order that is %s', (urgency, text) => {
    show(stated({ urgency }));
    expect(screen.getByRole('heading').textContent).toBe(text);
  });

  it('admits what is not known', () => {
    show(viewOf('1', { urgency: 'unknown', claimBy: null }));
    expect(screen.getByRole('heading').textContent).toContain('The date is not known yet.');
  });
});

describe('where the date comes from', () => {
  it('is the page’s own words, with their age', () => {
    show(stated());
    expect(
      screen.getByText(
        'AliExpress says on this order’s page: “Refund if no delivery before Dec 31, 2026”. Read 2 hours ago.',
      ),
    ).toBeTruthy();
    expect(screen.queryByText(/More than a day old/)).toBeNull();
  });

  it('is marked when it was read more than a day ago', () => {
    show(stated({ clocks: [{ ...STATED, stale: true, readAt: NOW - 3 * 86_400_000 }] }));
    expect(screen.getByText(/Read 3 days ago/).textContent).toContain('More than a day old');
  });

  it('is the rule where no page spoke, and says that none did', () => {
    const rule = clock('ae.protect.60', '2026-12-30T23:00:00Z');
    show(
      viewOf('1', {
        claimBy: claimBy('2026-12-30T23:00:00Z', '2026-12-30', { rule: rule.rule }),
        clocks: [rule],
      }),
    );
    expect(screen.getByText(/Counted: 60 days after shipping/).textContent).toContain(
      'The page itself states no date.',
    );
  });

  it('is the rule where another date counts than the one the page stated, without a claim that it was silent', () => {
    const rule = clock('ae.close.15-delivered', '2026-12-12T23:00:00Z', { kind: 'dispute-closes' });
    const first = claimBy('2026-12-12T23:00:00Z', '2026-12-12', { rule: rule.rule });
    show(viewOf('1', { claimBy: first, clocks: [rule, STATED] }));
    expect(screen.getByText(/^Counted:/).textContent).not.toContain('states no date');
  });
});

describe('the table of dates', () => {
  it('has a name, and each date heads its row', () => {
    show(stated());
    const table = screen.getByRole('table', { name: 'All dates of this order' });
    expect(within(table).getByRole('rowheader').textContent).toBe('Wed, Dec 30');
  });

  it('keeps apart what decides nothing', () => {
    const listed = clock('ae.protect.60', '2027-01-10T23:00:00Z', {
      counts: false,
      certainty: 'estimated',
    });
    show(stated({ clocks: [STATED, listed] }));
    const [counting, information] = screen.getAllByRole('rowgroup');
    expect(counting?.textContent).toContain('Wed, Dec 30');
    expect(counting?.textContent).not.toContain('Jan 10');
    expect(information?.textContent).toContain('For information, these do not decide');
    expect(information?.textContent).toContain('about Sun, Jan 10, 2027');
  });

  it('tells the age of what a page printed, never of a rule', () => {
    show(stated({ clocks: [STATED, clock('ae.protect.60', '2027-01-10T23:00:00Z')] }));
    expect(rowOf('The order’s own page')?.textContent).toContain('read 2 hours ago');
    expect(rowOf('Refund guides')?.textContent).toContain('Refund guides, Feb 4, 2017');
    expect(rowOf('Refund guides')?.textContent).not.toContain('read');
  });

  it('tells beside the words of a page why the day is an earlier one', () => {
    const [because, byPage] = (['stated-by-detail-alone', 'stated-by-page'] as const).map(
      (code) => ({ ...STATED.because, code, days: null }),
    );
    show(stated({ clocks: [{ ...STATED, ...(because && { because }) }] }));
    const alone = screen.getByRole('table').textContent;
    expect(alone).toContain('“Refund if no delivery before Dec 31, 2026” · ');
    expect(alone).toContain('one day is taken off until you open its tracking page');
    cleanup();
    show(stated({ clocks: [{ ...STATED, ...(byPage && { because: byPage }) }] }));
    expect(screen.getByRole('table').textContent).not.toContain('printed on');
  });

  it('calls a rule by its own words where those of its kind would contradict another', () => {
    const opens = { kind: 'dispute-opens', binds: 'wait' } as const;
    show(
      stated({
        clocks: [
          clock('ae.open.11', '2026-11-20T08:00:00Z', { ...opens, state: 'over' }),
          clock('ae.open.after-end', '2026-12-30T23:00:00Z', opens),
        ],
      }),
    );
    expect(rowOf('You can open a dispute from then on')?.textContent).toContain('reached');
    expect(rowOf('While the tracking still moves')).not.toBeNull();
  });
});

describe('the picture', () => {
  const laneNames = () =>
    [...document.querySelectorAll('.lane > span')].map(({ textContent }) => textContent);

  it('tells two lanes of one name apart', () => {
    const estimate = clock('ae.protect.60', '2027-01-10T23:00:00Z', {
      certainty: 'estimated',
      counts: false,
    });
    show(stated({ clocks: [STATED, estimate] }));
    expect(laneNames()).toEqual(['Protection (stated by the page)', 'Protection after shipping']);
  });

  it('shows one window where two rules end the same thing at the same time', () => {
    const closes = { kind: 'dispute-closes', certainty: 'estimated' } as const;
    const end = '2027-01-10T23:00:00Z';
    show(
      stated({
        clocks: [clock('dhgate.90-placed', end, closes), clock('dhgate.90-tracking', end, closes)],
      }),
    );
    expect(laneNames()).toEqual(['Dispute']);
  });

  it('calls the windows of carriers what they are', () => {
    show(
      stated({
        clocks: [
          STATED,
          clock('ae.carrier.39', '2026-12-20T23:00:00Z', { kind: 'dispute-closes' }),
        ],
      }),
    );
    expect(laneNames()).toEqual(['Protection', 'Carrier rule']);
  });

  it('is hidden from screen readers, for which the table says the same', () => {
    show(stated());
    expect(document.querySelector('.lanes')?.getAttribute('aria-hidden')).toBe('true');
  });
});

describe('doubts', () => {
  it('of the machine’s clock are told', () => {
    show(stated({ urgency: 'check', claimBy: null, clockBehind: true }));
    expect(
      screen.getByText(/days that are still to come. Is this computer’s clock right/),
    ).toBeTruthy();
  });
  it('come before the dates: what was not read, what may be shorter, what is not known', () => {
    show(stated({ mayBeShorter: true, earlierMayHavePassed: true, needsCheck: true }), {
      unread: [{ field: 'statedEnd', reason: 'two dates' }],
    });
    const notes = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(notes).toEqual([
      'Something changed after this date was read and may have made it earlier: open the order.',
      'An earlier date may have passed already.',
      'Not read: Protection ends on (there is more than one).',
    ]);
  });
});

describe('an order that is not stored', () => {
  it.each([
    ['private-window', 'Private window: nothing is saved, so you get no warnings.'],
    ['storage-full', 'The disk is full: these orders could not be saved, so you get no warnings.'],
  ] as const)('says below what to do why there are no buttons: %s', (notStored, why) => {
    show(stated(), { notStored, isOwnPage: true });
    expect(screen.getByRole('heading').nextElementSibling?.textContent).toBe(
      `${why} What is not saved can only be read, not marked or corrected.`,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});

it('says below its buttons when no answer came to what was done', () => {
  show(stated());
  expect(screen.queryByRole('status')).toBeNull();
  cleanup();
  show(stated(), { inDoubt: true });
  expect(screen.getByRole('status').textContent).toContain('this may not be saved');
});
