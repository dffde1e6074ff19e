import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { HereContext, ReadOnly } from '../../../components/here';
import { type PopupProps, PopupView } from '../../../components/popup/popup-view';
import { MARKETPLACES } from '../../../lib/core/facts/marketplace-id';
import type { Condition } from '../../../lib/core/views/condition';
import type { OrderView } from '../../../lib/core/views/order-view';
import { localeWords } from '../../tools/locale-words';
import { NO_SUMMARY, NOW, ZONE } from '../sample-view';

const words = { ...localeWords(), language: 'en-GB' };

/** A popup's content, five orders stored. */
export function ready(orders: OrderView[], summary = NO_SUMMARY): PopupProps['content'] {
  return {
    phase: 'ready',
    orders,
    summary,
    stored: 5,
    faults: [],
    troubles: [],
    accounts: [],
    toCheck: [],
    changesAt: NOW,
    shops: MARKETPLACES.map((id) => ({
      id,
      listUrl: `https://${id}.example/orders`,
      switched: [],
    })),
  };
}

/** Nothing is wrong, and nothing was ever known. */
export const WELL: Condition = {
  fault: null,
  known: null,
  lost: null,
  damaged: 0,
  full: [],
  noticesForbidden: false,
};

/** Draws the popup with handlers that only note their calls; `update` draws it again with other props. */
export function show(props: Partial<PopupProps> = {}, isPrivate = false) {
  const handlers = {
    toggle: vi.fn(),
    chooseAccount: vi.fn(),
    nameAccount: vi.fn(),
    act: vi.fn(),
    allow: vi.fn(),
    retry: vi.fn(),
    seenLoss: vi.fn(),
    showCheck: vi.fn(),
  };
  const whole = (more: Partial<PopupProps>) => (
    <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
      <ReadOnly.Provider value={isPrivate}>
        <PopupView
          content={ready([])}
          condition={WELL}
          allowed={true}
          acted={null}
          heldIn={null}
          openKey={null}
          account={null}
          beyond={null}
          checks={[]}
          listUrl="https://shop.example/orders"
          settingsUrl="/dashboard.html#/settings"
          hint={null}
          {...handlers}
          {...props}
          {...more}
        />
      </ReadOnly.Provider>
    </HereContext.Provider>
  );
  const { rerender } = render(whole({}));
  return { ...handlers, update: (more: Partial<PopupProps>) => rerender(whole(more)) };
}
