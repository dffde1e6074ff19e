// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { BankPanel } from '../../../components/claims/letters/bank-panel';
import type {
  LetterDraft,
  LettersPanelProps,
} from '../../../components/claims/letters/letters-content';
import { LettersPanel } from '../../../components/claims/letters/letters-panel';
import { HereContext } from '../../../components/here';
import { bankFormFor } from '../../../lib/claims/bank-form/bank-form';
import { letterOf } from '../../../lib/claims/letters/letter-of';
import type { CalendarDay } from '../../../lib/core/time/calendar-day';
import { orderWith } from '../../lib/claims/an-order';
import { decided } from '../../lib/claims/known-at-random';
import { localeWords } from '../../tools/locale-words';

const words = { ...localeWords(), language: 'en-GB' };
const NOW = Date.parse('2026-10-05T00:00:00Z');
const here = { words, now: NOW, zone: 'UTC' };

const copied: string[] = [];
vi.stubGlobal('navigator', {
  ...navigator,
  clipboard: { writeText: async (text: string) => void copied.push(text) },
});
afterEach(() => {
  cleanup();
  copied.length = 0;
});

function contentOf(facts: object = {}, answerBy: CalendarDay | null = null) {
  const order = orderWith(
    'aliexpress',
    {
      placed: '2026-09-01',
      paid: '2026-09-01',
      delivered: '2026-10-01',
      title: 'Größe M',
      total: 'USD 25.09',
      paidWith: 'Visa',
      ...facts,
    },
    { now: '2026-10-05T00:00:00Z', zone: 'UTC' },
  );
  const { claim, known } = decided(order, 'not-working', NOW);
  const writing = { now: NOW, zone: 'UTC', answerBy, code: '13.3' };
  return {
    letters: (['first-message', 'to-bank'] as const).map((id) =>
      letterOf(id, known, claim, writing),
    ),
    bankForm: bankFormFor(known, 'visa', '13.3'),
  };
}

function show(more: Partial<LettersPanelProps> = {}) {
  const handlers = {
    type: vi.fn(),
    write: vi.fn(),
    settle: vi.fn(),
    giveUp: vi.fn(),
    say: vi.fn(async () => ({})),
    sayEvent: vi.fn(async () => ({})),
  };
  const whole = (props: Partial<LettersPanelProps>) => (
    <HereContext.Provider value={here}>
      <LettersPanel {...all(props)} />
      <BankPanel {...all(props)} />
    </HereContext.Provider>
  );
  const all = (props: Partial<LettersPanelProps>): LettersPanelProps => ({
    content: contentOf(),
    drafts: new Map(),
    inPrivate: false,
    suggestions: { carriers: [], countries: [], currencies: [] },
    candidatesFor: () => [],
    preview: null,
    tryFact: vi.fn(),
    leave: vi.fn(),
    ...handlers,
    ...more,
    ...props,
  });
  const { rerender } = render(whole({}));
  return { ...handlers, update: (props: Partial<LettersPanelProps>) => rerender(whole(props)) };
}
const open = (name = /First message/) => fireEvent.click(screen.getByRole('button', { name }));
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /To the seller/ });
const draft = (more: Partial<LetterDraft>): ReadonlyMap<string, LetterDraft> =>
  new Map([['first-message', { text: 'mine', base: 'made', state: 'kept', others: [], ...more }]]);

test('a letter is filled from the facts, and its button says what is blank in it', async () => {
  show();
  open();
  expect(field().value).toContain('It arrived on 1 October 2026.');
  expect(field().lang).toBe('en');
  const blanks = 'what is wrong, amount you want back, day by which to answer';
  fireEvent.click(screen.getByRole('button', { name: `Copy, with blanks: ${blanks}` }));
  await screen.findByText('Copied.');
  expect(copied[0]).toContain('[ what is wrong ]');
  expect(copied[0]).toContain('Grosse M');
});

test('a blank that only its writer knows is filled into the text; another becomes a fact', () => {
  const { type } = show();
  open();
  const input = screen.getByRole('textbox', { name: 'what is wrong' });
  fireEvent.input(input, { target: { value: 'the switch does nothing' } });
  fireEvent.click(screen.getByRole('button', { name: 'Fill in: what is wrong' }));
  const [letter, text, fresh] = type.mock.calls[0] ?? [];
  expect(letter).toBe('first-message');
  expect(text).toContain('It does not work: the switch does nothing.');
  expect(fresh).toContain('[ what is wrong ]');
  fireEvent.click(screen.getByRole('button', { name: 'Answer: day by which to answer' }));
  expect(screen.getByLabelText('Answer asked for by').getAttribute('type')).toBe('date');
});

test('a case for PayPal that is longer than its notes says so', () => {
  const letters = contentOf({ paidWith: 'PayPal' }).letters.map((letter) => ({
    ...letter,
    id: 'paypal-case' as const,
    to: 'paypal' as const,
  }));
  const text = 'a'.repeat(2_001);
  const typed = new Map([['paypal-case', { text, base: '', state: 'kept' as const, others: [] }]]);
  show({ content: { letters: letters.slice(0, 1), bankForm: null }, drafts: typed });
  open(/Case for PayPal/);
  expect(screen.getByText(/no more than 2,?000 characters.*read 29 Nov 2026/)).toBeTruthy();
});

test('that it was sent is said by one press, as what it does', async () => {
  const { sayEvent } = show();
  open();
  fireEvent.click(screen.getByRole('button', { name: 'I sent it today' }));
  await screen.findByText('Noted: Wrote to the seller');
  expect(sayEvent).toHaveBeenCalledWith('message-sent', { sellerContacted: '2026-10-05' });
  open();
  open(/Letter to the bank/);
  fireEvent.click(screen.getByRole('button', { name: 'I sent it today' }));
  expect(sayEvent).toHaveBeenLastCalledWith('bank-asked', { bankAsked: '2026-10-05' });
});

test('what is typed is shown as it was typed, and says that it is kept', () => {
  const { type, update } = show();
  open();
  fireEvent.input(field(), { target: { value: 'mine' } });
  expect(type).toHaveBeenCalledWith('first-message', 'mine', expect.stringContaining('Hello,'));
  update({ drafts: draft({}) });
  expect(field().value).toBe('mine');
  expect(screen.getByText('Kept')).toBeTruthy();
  update({ drafts: draft({ state: 'failed' }) });
  expect(screen.getByText(/could not be stored/)).toBeTruthy();
  expect(field().value).toBe('mine');
});

test('what was written elsewhere stands beside it until one is chosen', () => {
  const others = [{ text: 'theirs', base: 'made', version: 7, at: NOW }];
  const { settle } = show({ drafts: draft({ others }) });
  open();
  expect(screen.getByText('theirs')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Keep both' }));
  expect(settle).toHaveBeenCalledWith('first-message', 'mine\n\ntheirs', expect.anything());
});

test('facts that changed since are offered, and touch nothing that was typed', () => {
  const base = 'Hello,\nIt arrived on [ day it came ].\nThank you.';
  const { settle, update } = show({ drafts: draft({ base, text: `${base}\nAnn` }) });
  open();
  expect(field().value).toContain('[ day it came ]');
  expect(screen.getByText(/More is known since you typed/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Leave mine as it is' }));
  const [, kept, fresh] = settle.mock.calls[0] ?? [];
  expect(kept).toBe(`${base}\nAnn`);
  update({ drafts: draft({ base: fresh, text: kept }) });
  expect(screen.queryByText(/More is known since you typed/)).toBeNull();
});

test('what was given up can be had back', () => {
  const { giveUp, settle, update } = show({ drafts: draft({}) });
  open();
  fireEvent.click(screen.getByRole('button', { name: 'Write it again from what is known' }));
  expect(giveUp).toHaveBeenCalledWith('first-message');
  update({ drafts: new Map() });
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(settle).toHaveBeenCalledWith('first-message', 'mine', 'made');
});

test('the bank’s questions are copied one by one, gaps are marked and can be said', async () => {
  const { say } = show();
  const bank = within(screen.getByRole('region', { name: 'What the bank asks' }));
  expect(bank.getByText(/for this case it is 13.3/)).toBeTruthy();
  fireEvent.click(bank.getByRole('button', { name: 'Copy: The day you received it' }));
  await waitFor(() => expect(copied).toEqual(['2026-10-01']));
  const gap = bank.getByText('Did you try to settle it with the seller?').closest('li');
  expect(gap?.dataset.gap).toBe('true');
  fireEvent.click(bank.getByRole('button', { name: /^Answer: Did you try to settle/ }));
  const day = bank.getByLabelText('Wrote to the seller on');
  fireEvent.input(day, { target: { value: '2026-10-02' } });
  fireEvent.click(bank.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(say).toHaveBeenCalled());
});

test('all of the bank’s questions make one letter, its gaps blank', async () => {
  show({ content: contentOf({ sellerContacted: '2026-10-02' }) });
  fireEvent.click(
    screen.getByRole('button', { name: /^Copy all as a letter, with blanks: not said yet/ }),
  );
  await waitFor(() => expect(copied).toHaveLength(1));
  expect(copied[0]).toContain('Did you try to settle it with the seller?: tried');
  expect(copied[0]).toContain('Did you send it back, or try to?: [ not said yet ]');
  expect(copied[0]).toContain('Dispute of a card payment, reason code 13.3');
});
