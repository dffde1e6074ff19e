import { HOUR_LENGTH } from '../core/calendar-day';
import type { OrderKey } from '../core/order';
import type { OrderView } from '../core/order-view';
import type { Notice, World } from '../ports';
import { dayInWords, timeInWords } from './notice-dates';

const ABOUT_ONE = 'claim/';
const SEVERAL = 'claims';
const TO_CHECK = 'check';
const NAMED = 3;
const LONGEST_TITLE = 60;

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
      joined([dateOf(world, view), nameOf(world, view), view.total?.text]),
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
  const item = joined([nameOf(world, view), view.total?.text]);
  return {
    id: `${ABOUT_ONE}${view.key}`,
    title: titleOf(world, view),
    message: words.say('noticeMessage', item, shop, hintOf(world, view)),
  };
}

function titleOf(world: World, view: OrderView): string {
  const { words } = world;
  if (view.claimBy?.state === 'past-safe') return words.say('noticePastSafe');
  if (view.daysLeft !== null && view.daysLeft <= 0) return words.say('noticeClaimToday');
  const about = view.claimBy?.certainty === 'estimated' ? 'noticeClaimByAbout' : 'noticeClaimBy';
  return words.say(about, dateOf(world, view));
}

/** Under 48 hours the exact time is said, since the last whole day may lie hours before it (rules.md §2.7). */
function hintOf({ words, clock }: World, { claimBy, daysLeft }: OrderView): string {
  if (!claimBy || daysLeft === null) return '';
  if (claimBy.state === 'past-safe') return words.say('noticeHintPastSafe');
  if (claimBy.safe - clock.now() < 48 * HOUR_LENGTH)
    return words.say('noticeHintTime', timeInWords(claimBy.safe, clock.zone(), words.language));
  return words.count('noticeHintDays', daysLeft);
}

function severalTitle({ words }: World, due: readonly OrderView[]): string {
  const days = Math.max(...due.map(({ daysLeft }) => daysLeft ?? 0));
  if (days <= 0) return words.count('noticeSeveralToday', due.length);
  if (days === 1) return words.count('noticeSeveralTomorrow', due.length);
  const inDigits = new Intl.NumberFormat(words.language).format(days);
  return words.count('noticeSeveralDays', due.length, inDigits);
}

function lines(
  { words }: World,
  views: readonly OrderView[],
  line: (view: OrderView) => string,
): string {
  const more = views.length - NAMED;
  const named = views.slice(0, NAMED).map(line);
  return [...named, ...(more > 0 ? [words.count('noticeMore', more)] : [])].join('\n');
}

const soonestFirst = (a: OrderView, b: OrderView) =>
  (a.claimBy?.safe ?? 0) - (b.claimBy?.safe ?? 0) || (a.key < b.key ? -1 : 1);

const dateOf = ({ words }: World, { claimBy }: OrderView) =>
  claimBy ? dayInWords(claimBy.lastWholeDay, words.language) : '';

/** A title comes from a shop: one line of it, and not more than a notice shows. */
function nameOf({ words }: World, { title, id }: OrderView): string {
  const oneLine = (title ?? '')
    .slice(0, 4 * LONGEST_TITLE)
    .replace(/[\p{C}\p{Z}]+/gu, ' ')
    .trim();
  if (!oneLine) return words.say('noticeOrder', id);
  const letters = [...oneLine];
  return letters.length > LONGEST_TITLE
    ? `${letters.slice(0, LONGEST_TITLE - 1).join('')}…`
    : oneLine;
}

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(' · ');
