import type { Words } from '../../core/facts/words';
import type { OrderView } from '../../core/views/order-view';
import type { Card } from './card';

/** What to say on a card without a date; null where it has one, or may still get it. */
export function unreadWords(
  { problem, unanswered }: Card,
  view: OrderView | undefined,
  words: Words,
): { readonly claim: string; readonly why: string } | null {
  if (problem)
    return {
      claim: words.say('chipUnread'),
      why: words.say('chipUnreadWhy', problem.field, problem.reason),
    };
  return !view && unanswered
    ? { claim: words.say('chipNoAnswer'), why: words.say('noAnswer') }
    : null;
}
