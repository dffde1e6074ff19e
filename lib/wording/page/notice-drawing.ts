import type { Outcome, PageKind } from '../../core/facts/sighting';
import type { Words } from '../../core/facts/words';
import type { NoticeDrawing } from '../../core/views/drawing';

const TEXTS = {
  empty: 'pageEmpty',
  'signed-out': 'pageSignedOut',
  blocked: 'pageBlocked',
  unreadable: 'pageUnreadable',
} as const;

/** What to tell a user of a page that shows no order; null when there is nothing worth saying. */
export function noticeDrawing(
  outcome: Outcome,
  page: PageKind,
  listUrl: string,
  { say }: Pick<Words, 'say'>,
): NoticeDrawing | null {
  if (outcome === 'orders') return null;
  const isUnreadable = outcome === 'unreadable';
  const leadsOn = isUnreadable && page !== 'list';
  return {
    text: say(TEXTS[outcome]),
    link: leadsOn ? { href: listUrl, text: say('pageOpenList') } : null,
    isUnreadable,
  };
}
