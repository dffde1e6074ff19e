import { saidLanguage } from '../marketplaces/said-language';
import type { CheckAction, CheckReply } from '../protocol/check-messages';
import { takeCheckStep } from '../protocol/check-step';
import type { OverlayWorld } from './overlay-world';

/** Tells the background a step of the check of orders, as a page of their shop; null where no answer comes. */
export const askCheck = (
  { ask, marketplace, page, now }: Pick<OverlayWorld, 'ask' | 'marketplace' | 'page' | 'now'>,
  action: CheckAction,
): Promise<CheckReply | null> =>
  takeCheckStep({ ask, language: saidLanguage(page), now }, marketplace.id, action).catch(
    () => null,
  );
