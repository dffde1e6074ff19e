// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import {
  ClaimDesk,
  type ClaimDeskProps,
  claimDeskTitle,
} from '../../../components/claims/claim-desk';
import type { ClaimDeskContent } from '../../../components/claims/claim-desk-content';
import { HereContext } from '../../../components/here';
import type { Claim, ClaimRoute } from '../../../lib/claims/claim';
import type { EvidenceId } from '../../../lib/core/records/evidence';
import { keyOf } from '../../lib/core/list/a-row';
import { localeWords } from '../../tools/locale-words';
import { keptEvidence } from '../evidence/kept-evidence';
import { known, text } from '../order-page/show-order-page';
import { NOW, viewOf, ZONE } from '../sample-view';

afterEach(cleanup);

const words = { ...localeWords(), language: 'en-GB' };
const here = { words, now: NOW, zone: ZONE };
const key = keyOf('8210000000001559');
const content = known({}, { order: viewOf('8210000000001559', { title: 'Teapot' }) });

const way = (more: Partial<ClaimRoute>): ClaimRoute => ({
  id: 'shop',
  state: 'open',
  from: null,
  until: null,
  reasons: [],
  codes: [],
  adviseBy: null,
  ...more,
});
const claim: Claim = {
  situation: 'not-working',
  eligible: 'yes',
  reasons: [{ code: 'ae-broken', at: null }],
  owed: 'partial',
  routes: [
    way({ until: Date.parse('2026-12-02T00:00:00Z') }),
    way({ id: 'card', state: 'not-yours', reasons: [{ code: 'not-by-card', at: null }] }),
    way({ id: 'paypal', state: 'unknown', reasons: [{ code: 'payment-unknown', at: null }] }),
  ],
  evidence: [
    { id: 'video-fault', has: false, for: ['shop'] },
    { id: 'chat', has: true, for: [] },
  ],
  next: [{ code: 'contact-seller', at: null }],
  clocks: [],
};
const asking: ClaimDeskContent = {
  key,
  facts: {},
  answers: { matter: null, byFacts: false, situation: null, choices: [] },
  claim: null,
  asks: [],
  used: [],
  record: {},
  asked: 0,
  letters: [],
  bankForm: null,
  following: null,
  events: [],
};
const decided: ClaimDeskContent = {
  ...asking,
  answers: { matter: 'wrong', byFacts: false, situation: 'not-working', choices: [] },
  claim,
  asks: ['listedAs', 'paidWith'],
};

const evidence = keptEvidence();

const noLetters = {
  drafts: new Map(),
  type: vi.fn(),
  write: vi.fn(),
  settle: vi.fn(),
  giveUp: vi.fn(),
};

function show(props: Partial<ClaimDeskProps>) {
  const say = vi.fn(async () => ({}));
  const whole = (more: Partial<ClaimDeskProps>) => (
    <HereContext.Provider value={here}>
      <ClaimDesk
        content={content}
        desk={asking}
        said="nothing"
        inPrivate={false}
        suggestions={{ carriers: [], countries: ['Germany'], currencies: ['EUR'] }}
        candidatesFor={() => []}
        preview={null}
        tryFact={vi.fn()}
        leave={vi.fn()}
        say={say}
        retry={vi.fn()}
        routes={null}
        letters={noLetters}
        file={{ state: 'nothing', save: vi.fn() }}
        evidence={evidence}
        follow={{ sayEvent: async () => ({}), takeBack: vi.fn() }}
        {...props}
        {...more}
      />
    </HereContext.Provider>
  );
  const { rerender } = render(whole({}));
  return { say, update: (more: Partial<ClaimDeskProps>) => rerender(whole(more)) };
}

const region = (name: string) => within(screen.getByRole('region', { name }));
const address = (name: string | RegExp) => screen.getByRole('link', { name }).getAttribute('href');

test('one question at a time, its answers addresses; the next one takes the focus', () => {
  const { update } = show({});
  expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(1);
  expect(address('Something is wrong with it')).toBe(`/dashboard.html#/orders/${key}/claim/wrong`);
  update({
    desk: { ...asking, answers: { ...asking.answers, matter: 'wrong', choices: ['not-working'] } },
  });
  expect(document.activeElement?.textContent).toBe('What happened?');
  expect(address('It does not work')).toBe(`/dashboard.html#/orders/${key}/claim/not-working`);
  expect(address('Change: What is it about?')).toMatch(/claim\/ask$/);
});

test('an answer that the facts gave says so', () => {
  show({
    desk: {
      ...asking,
      answers: { matter: 'not-here', byFacts: true, situation: null, choices: [] },
    },
  });
  expect(screen.getByText(/by what is known of the order/)).toBeTruthy();
});

test('the decision names what it rests on, and what is owed', () => {
  show({ desk: decided });
  const decision = region('Is there a claim?');
  expect(decision.getByText('Yes.')).toBeTruthy();
  expect(decision.getByText(/read 22 Nov 2026/)).toBeTruthy();
  expect(decision.getByText(/a part of the price/)).toBeTruthy();
});

test('ways that lead to the money come with their last whole day; the others say why not', () => {
  show({ desk: decided });
  const ways = region('Ways to the money');
  expect(
    ways.getByRole('heading', { name: /The shop Yours until the end of Tue,? 1 Dec/ }),
  ).toBeTruthy();
  expect(ways.getByRole('heading', { name: 'PayPal Not known' })).toBeTruthy();
  const closed = ways.getByText('1 way that is closed to you, and why').closest('details');
  expect(closed?.textContent).toContain('Your card’s bank Not yours');
});

test('the checklist says what is there, and of the rest why it matters and who asks', () => {
  show({ desk: decided });
  const list = region('What to have in hand');
  expect(list.getByText('1 of 2 are there.')).toBeTruthy();
  const [missing, there] = list.getAllByRole('listitem');
  expect(missing?.textContent).toContain('Asked for by: The shop');
  expect(there?.textContent).toContain('thereThe messages with the seller');
});

test('a file that is added for a line of the checklist is said to show it, and ticks it by its name', () => {
  const files = [
    {
      id: 'a'.repeat(32) as EvidenceId,
      order: key,
      name: 'film.mp4',
      type: 'video/mp4' as const,
      size: 5,
      shows: 'fault' as const,
      takenOn: null,
      addedAt: NOW,
    },
  ];
  show({ desk: decided, evidence: { ...evidence, content: { ...evidence.content, files } } });
  const list = region('What to have in hand');
  expect(list.getByText('film.mp4')).toBeTruthy();
  const field = list.getByLabelText('Add files: The messages with the seller');
  const chosen = new File(['x'], 'chat.png');
  fireEvent.change(field, { target: { files: [chosen] } });
  expect(evidence.add).toHaveBeenCalledWith([chosen], 'chat');
});

test('the third question stores a fact of the order, or stays open', async () => {
  const { say } = show({ desk: decided });
  const third = region('One more question');
  const field = third.getByRole('combobox');
  fireEvent.change(field, { target: { value: 'used' } });
  fireEvent.click(third.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(say).toHaveBeenCalledWith('listedAs', { listedAs: 'used' }));
  await waitFor(() => expect(screen.queryByText('One more question')).toBeNull());
  // Not a fourth: what else would help is there for whoever wants to say it.
  expect(screen.getByRole('button', { name: 'Answer: Paid with', hidden: true })).toBeTruthy();
});

test('“I do not know” leaves it at that', () => {
  const { say } = show({ desk: decided });
  fireEvent.click(screen.getByRole('button', { name: 'I do not know' }));
  expect(screen.queryByText('One more question')).toBeNull();
  expect(say).not.toHaveBeenCalled();
});

test('a fact that decided says who said it, and can be changed', () => {
  const facts = { paidWith: [text('Visa', 'detail')] };
  show({ desk: { ...decided, facts, asks: [], used: ['paidWith'] } });
  fireEvent.click(screen.getByRole('button', { name: 'Change: Paid with' }));
  expect(screen.getByRole('combobox', { name: 'Paid with' })).toBeTruthy();
});

test('in a private window nothing can be said, and why', () => {
  show({ desk: decided, inPrivate: true });
  expect(screen.getByText(/^This is a private window: /)).toBeDefined();
  expect(screen.queryByRole('button', { name: /^(?:Say|Change)/ })).toBeNull();
});

test('what cannot be read can be tried again', () => {
  const retry = vi.fn();
  show({ desk: 'failed', retry });
  fireEvent.click(screen.getByRole('button'));
  expect(retry).toHaveBeenCalled();
});

test('the tab is called by the question and its order', () => {
  expect(claimDeskTitle(content, here)).toBe('Something wrong? Teapot');
  expect(claimDeskTitle({ phase: 'loading' }, here)).toBe('Something wrong?');
});

const NO_ROUTE = { routes: [], paidWith: null, mayReturn: false, handIn: null };

test('where the shop’s time is over, the ways beyond it stand before the questions', () => {
  const over = known({}, { order: viewOf('8210000000001559', { urgency: 'over' }) });
  show({ content: over, routes: { ...NO_ROUTE, asks: ['how-paid'] } });
  expect(screen.getByText('You can no longer claim this order with the shop.')).toBeDefined();
  const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent);
  expect(headings).toEqual(['Beyond the shop', 'What is it about?']);
  expect(region('Beyond the shop').getByText(/^How did you pay for this order/)).toBeDefined();
});

test.each([0, 1])('a cancelled order of which %i ways can be asked for', (shown) => {
  const asks = (['how-paid'] as const).slice(0, shown);
  const order = viewOf('8210000000001559', { urgency: 'settled', status: 'cancelled' });
  show({ content: known({}, { order }), routes: { ...NO_ROUTE, asks } });
  expect(screen.getByText(/check that your money came back/)).toBeDefined();
  expect(screen.queryAllByRole('heading', { name: 'Beyond the shop' })).toHaveLength(shown);
});
