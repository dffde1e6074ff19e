import { render } from '@testing-library/preact';
import { vi } from 'vitest';
import { HereContext } from '../../../components/here';
import { RoutesFold } from '../../../components/routes/routes-fold';
import { RoutesSection } from '../../../components/routes/routes-section';
import type { BeyondShop } from '../../../lib/core/rules/route';
import type { OrderView } from '../../../lib/core/views/order-view';
import { localeWords } from '../../tools/locale-words';
import { NOW, viewOf, ZONE } from '../sample-view';
import { beyondOf } from './a-route';

const words = { ...localeWords(), language: 'en-GB' };
const handlers = () => ({ sayPaidWith: vi.fn(), takeBackPaidWith: vi.fn() });

/** Draws the section of an order's page; its handlers only note their calls. */
export function show(
  beyond: Partial<BeyondShop>,
  view: Partial<OrderView> = {},
  payment = handlers(),
) {
  render(
    <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
      <RoutesSection
        view={viewOf('1', view)}
        beyond={beyondOf(beyond)}
        settingsUrl="/dashboard.html#/settings"
        payment={payment}
      />
    </HereContext.Provider>,
  );
  return payment;
}
/** Draws what the popup has. */
export const fold = (beyond: Partial<BeyondShop>, view: Partial<OrderView> = {}) =>
  render(
    <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
      <RoutesFold
        view={viewOf('1', view)}
        beyond={beyondOf(beyond)}
        orderUrl="/dashboard.html#/orders/aliexpress:1"
        settingsUrl="/dashboard.html#/settings"
      />
    </HereContext.Provider>,
  );
export const said = () => document.body.textContent ?? '';
