import type { Plan } from '../../core/reminders/plan';
import { dayOf } from '../../core/time/calendar-day';
import type { OrderView } from '../../core/views/order-view';
import type { Notice, World } from '../../ports/ports';
import { withinText } from '../../wording/list/closing-text';
import {
  claimText,
  joined,
  leftText,
  lineDateText,
  lines,
  nameText,
  soonestFirst,
} from '../../wording/notices/notice-texts';
import { noticeId } from './notice-id';

/** One notice for all warnings that are due at the same time. */
export function warningNotice(world: World, due: Plan['due']): Notice {
  const sorted = due.toSorted((a, b) => soonestFirst(a.view, b.view));
  const views = sorted.map(({ view }) => view);
  const id = noticeId(
    'claim',
    views.map(({ key }) => key),
    sorted.map(({ told, threshold }) => `${told.deadline} ${threshold}`),
  );
  const [first, ...others] = views;
  if (first && others.length === 0) return aboutOne(world, id, first);
  return {
    id,
    title: severalTitle(world, views),
    message: lines(world, views, (view) =>
      joined([lineDateText(world, view), nameText(world, view), view.total?.text]),
    ),
  };
}

/** The one request to open the pages of orders whose date is only estimated (lib/core/README.md §3.8). */
export function askNotice({ words, clock }: World, views: readonly OrderView[]): Notice {
  const today = dayOf(clock.now(), clock.zone());
  return {
    id: noticeId(
      'check',
      views.map(({ key }) => key),
      [today],
    ),
    title: words.count('noticeCheckTitle', views.length),
    message: words.say('noticeCheckMessage'),
  };
}

function aboutOne(world: World, id: string, view: OrderView): Notice {
  const { words } = world;
  const shop = words.say(`noticeShop_${view.marketplace}`);
  const item = joined([nameText(world, view), view.total?.text]);
  return {
    id,
    title: claimText(world, view),
    message: words.say('noticeMessage', item, shop, leftText(world, view)),
  };
}

function severalTitle({ words }: World, due: readonly OrderView[]): string {
  const days = due.reduce((most, { daysLeft }) => Math.max(most, daysLeft ?? 0), 0);
  if (days <= 0) return words.count('noticeSeveralToday', due.length);
  if (days === 1) return words.count('noticeSeveralTomorrow', due.length);
  return words.count('sumClosing', due.length, withinText(days, words));
}
