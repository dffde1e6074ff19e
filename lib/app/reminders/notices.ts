import type { Plan } from '../../core/reminders/plan';
import { dayOf } from '../../core/time/calendar-day';
import type { OrderView } from '../../core/views/order-view';
import type { Notice, World } from '../../ports/ports';
import {
  claimText,
  leftText,
  lineDateText,
  lines,
  nameText,
  soonestFirst,
} from '../../wording/notices/notice-texts';
import { sideBySide } from '../../wording/words-of';
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
    title: first ? severalTitle(world, first, others.length) : '',
    message: lines(world, views, (view) =>
      sideBySide([lineDateText(world, view), nameText(world, view), view.total?.text], world.words),
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
  const item = sideBySide([nameText(world, view), view.total?.text], world.words);
  return {
    id,
    title: claimText(world, view),
    message: words.say('noticeMessage', item, shop, leftText(world, view)),
  };
}

/** The first of the days, and how many more there are: nobody must wait for the last. */
const severalTitle = (world: World, first: OrderView, others: number): string =>
  sideBySide([claimText(world, first), world.words.count('noticeMore', others)], world.words);
