import type { OrderKey } from '../core/order';
import type { OrderView } from '../core/order-view';
import type { Notice, World } from '../ports';
import {
  claimText,
  joined,
  leftText,
  lineDateText,
  lines,
  nameText,
  soonestFirst,
} from './notice-texts';

const ABOUT_ONE = 'claim/';
const SEVERAL = 'claims';
const TO_CHECK = 'check';

/** The order a notice is about; null when it is about several. */
export const orderOfNotice = (id: string): OrderKey | null =>
  id.startsWith(ABOUT_ONE) ? (id.slice(ABOUT_ONE.length) as OrderKey) : null;

/** One notice for all warnings that are due at the same time. */
export function warningNotice(world: World, due: readonly OrderView[]): Notice {
  const [first, ...others] = due.toSorted(soonestFirst);
  if (first && others.length === 0) return aboutOne(world, first);
  return {
    id: SEVERAL,
    title: severalTitle(world, due),
    message: lines(world, due.toSorted(soonestFirst), (view) =>
      joined([lineDateText(world, view), nameText(world, view), view.total?.text]),
    ),
  };
}

/** The one request to open the pages of orders whose date is only estimated (rules.md §3.8). */
export function askNotice({ words }: World, views: readonly OrderView[]): Notice {
  return {
    id: TO_CHECK,
    title: words.count('noticeCheckTitle', views.length),
    message: words.say('noticeCheckMessage'),
  };
}

function aboutOne(world: World, view: OrderView): Notice {
  const { words } = world;
  const shop = words.say(`noticeShop_${view.marketplace}`);
  const item = joined([nameText(world, view), view.total?.text]);
  return {
    id: `${ABOUT_ONE}${view.key}`,
    title: claimText(world, view),
    message: words.say('noticeMessage', item, shop, leftText(world, view)),
  };
}

function severalTitle({ words }: World, due: readonly OrderView[]): string {
  const days = due.reduce((most, { daysLeft }) => Math.max(most, daysLeft ?? 0), 0);
  if (days <= 0) return words.count('noticeSeveralToday', due.length);
  if (days === 1) return words.count('noticeSeveralTomorrow', due.length);
  const inDigits = new Intl.NumberFormat(words.language).format(days);
  return words.count('noticeSeveralDays', due.length, inDigits);
}
