// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import type { FollowPanelProps } from '../../../components/claims/follow/follow-content';
import { FollowPanel } from '../../../components/claims/follow/follow-panel';
import { HereContext } from '../../../components/here';
import { eventsToSay } from '../../../lib/claims/follow/events-to-say';
import { followingOf } from '../../../lib/claims/follow/follow-of';
import { orderWith } from '../../lib/claims/an-order';
import { decided } from '../../lib/claims/known-at-random';
import { localeWords } from '../../tools/locale-words';

afterEach(cleanup);

const words = { ...localeWords(), language: 'en-GB' };
const NOW = Date.parse('2026-10-20T12:00:00Z');
const here = { words, now: NOW, zone: 'UTC' };

function show(facts: object, more: Partial<FollowPanelProps> = {}) {
  const order = orderWith(
    'aliexpress',
    { placed: '2026-09-01', delivered: '2026-10-01', total: 'USD 20.00', ...facts },
    { now: '2026-10-20T12:00:00Z', zone: 'UTC' },
  );
  const { known, claim } = decided(order, 'not-working', NOW);
  const following = followingOf(known);
  const happened = following.happened.map(({ event }) => event);
  const sayEvent = vi.fn<FollowPanelProps['sayEvent']>(async () => ({}));
  const takeBack = vi.fn();
  render(
    <HereContext.Provider value={here}>
      <FollowPanel
        content={{ following, events: eventsToSay(known, claim.routes, happened) }}
        inPrivate={false}
        suggestions={{ carriers: [], countries: [], currencies: [] }}
        sayEvent={sayEvent}
        takeBack={takeBack}
        {...more}
      />
    </HereContext.Provider>,
  );
  return { sayEvent, takeBack };
}
const text = () => screen.getByRole('region', { name: 'What happened since' }).textContent;

test('what happened, its clocks, what to know now and how it stands', () => {
  show({ disputeOpened: '2026-10-18T20:00:00Z', offerMade: '2026-10-19T20:00:00Z' });
  expect(text()).toMatch(/18 Oct.*Dispute opened.*19 Oct.*Offer made/);
  expect(text()).toMatch(/The seller must answer.*24 Oct/);
  expect(text()).toContain('Accepting any proposal ends the dispute');
  expect(text()).toContain('How it stands: not ended');
});

test('a coupon is told apart from money', () => {
  show({ refundIssued: '2026-10-18', refundKind: 'coupon' });
  expect(text()).toContain('How it stands: not ended · a coupon came, which is no refund');
});

test('an event is said with its day and what belongs to it', async () => {
  const { sayEvent } = show({});
  expect(text()).toContain('Nothing yet.');
  fireEvent.change(screen.getByRole('combobox', { name: 'What happened?' }), {
    target: { value: 'message-sent' },
  });
  expect(screen.getByLabelText<HTMLInputElement>('On which day').value).toBe('2026-10-20');
  fireEvent.input(screen.getByLabelText('Answer asked for by'), {
    target: { value: '2026-10-27' },
  });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(sayEvent).toHaveBeenCalledWith('message-sent', {
      sellerContacted: '2026-10-20',
      contactedBy: '',
      answerDue: '2026-10-27',
    }),
  );
  await waitFor(() => expect(document.activeElement?.textContent).toBe('What happened since'));
});

test('what is wrong is told at its field', async () => {
  show({}, { sayEvent: async () => ({ disputeOpened: { message: 'orderPageNothingTyped' } }) });
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'dispute-opened' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(document.activeElement?.getAttribute('name')).toBe('disputeOpened'));
  expect(document.querySelector('.wrong')?.textContent).not.toBe('');
});

test('what was said can be taken back; in a private window nothing can be said', () => {
  const { takeBack } = show({ disputeOpened: '2026-10-18' });
  fireEvent.click(screen.getByRole('button', { name: 'Take back: Dispute opened' }));
  expect(takeBack).toHaveBeenCalledWith('disputeOpened');
  cleanup();
  show({ disputeOpened: '2026-10-18' }, { inPrivate: true });
  expect(screen.queryByRole('button')).toBeNull();
});
