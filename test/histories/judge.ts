import type { OrderView } from '../../lib/core/views/order-view';
import { allowedAt, isWithdrawn } from './allowed';
import { DAY, dayAt } from './days';
import type { Play } from './play';
import type { Told } from './told';
import { isQuiet, nextWarning, thresholdDue } from './warning-times';

/** What is wrong with a moment of a history, one sentence each; empty: nothing is. */
export function judge(play: Play, told: readonly Told[]): readonly string[] {
  const { machine } = play;
  // While the clock is wrong nobody can tell what is open.
  if (machine.ahead !== 0) return [];
  const views = new Map(
    machine.views([...machine.stored.values()]).map((view) => [view.key, view]),
  );
  return play.history.lives.flatMap((_, order) => {
    const key = play.keyOf(order);
    if (!machine.stored.has(key)) return [];
    const view = views.get(key);
    if (!view) return [`order ${order}: nothing can be worked out of it`];
    return [
      ...dates(play, order, view),
      ...(play.browser.inLine
        ? [...warnings(play, order, view, told), ...alarm(play, order, view, told)]
        : []),
    ].map((what) => `order ${order}: ${what}`);
  });
}

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z');

/** A claim that runs waits for others; an order that the user settled is his own affair. */
const isOutOfIt = ({ urgency }: OrderView) => urgency === 'settled' || urgency === 'waiting';

/** Never later than allowed, and never without a date, or at least the advice to look, while one is open. */
function dates(play: Play, order: number, view: OrderView): readonly string[] {
  const { machine } = play;
  const known = play.knownOf(order);
  const life = play.lifeOf(order);
  // An order so old counts as over unless its page says otherwise (lib/core/README.md §3.5).
  if (
    known.isDoubtful ||
    isOutOfIt(view) ||
    isWithdrawn(known) ||
    machine.now > life.placed + 178 * DAY
  )
    return [];
  const question = {
    shop: life.shop,
    known,
    browserZone: machine.zone,
    strict: machine.chosen.strict,
  };
  const allowed = allowedAt(machine.now, question);
  if (!allowed) return [];
  const shown = view.claimBy;
  if (!shown) {
    if (view.urgency === 'check') return [];
    return [`silent: ${view.urgency}, while ${allowed.rule} is open until ${iso(allowed.safe)}`];
  }
  if (shown.safe <= allowed.safe) return [];
  return [
    `late: ${shown.rule} ${iso(shown.safe)} is shown, ${allowed.rule} ends ${iso(allowed.safe)}`,
  ];
}

/** Whether an order is one to warn of, and until when. */
function warned(view: OrderView): { lastWholeDay: string; safe: number } | null {
  const quiet = isOutOfIt(view) || view.urgency === 'check' || view.snoozed;
  return quiet || view.claimBy?.state !== 'open' ? null : view.claimBy;
}

/** A warning whose time has come was given. */
function warnings(
  play: Play,
  order: number,
  view: OrderView,
  told: readonly Told[],
): readonly string[] {
  const { machine } = play;
  const claim = warned(view);
  if (!claim || !machine.chosen.notifications || quietNow(play)) return [];
  const due = thresholdDue(
    claim.lastWholeDay,
    machine.chosen.thresholds,
    machine.now,
    machine.zone,
  );
  if (!due) return [];
  const given = told.some(
    (each) =>
      each.order === order &&
      each.kind !== 'ask' &&
      isOf(each, claim) &&
      each.threshold !== null &&
      each.threshold <= due.threshold,
  );
  return given
    ? []
    : [
        `silent: the warning ${due.threshold} days before ${claim.lastWholeDay} was due ${iso(due.since)}, now ${iso(machine.now)}`,
      ];
}

/**
 * Two readings of one visit may print dates that lie beside each other: what was told of the one was told of the other.
 */
const BESIDE = 2 * DAY;
const isOf = (told: Told, { safe, lastWholeDay }: { safe: number; lastWholeDay: string }) =>
  told.lastWholeDay === lastWholeDay || (told.safe !== null && Math.abs(told.safe - safe) < BESIDE);

/** The background wakes in time for the next warning that was not given yet. */
function alarm(
  play: Play,
  order: number,
  view: OrderView,
  told: readonly Told[],
): readonly string[] {
  const { machine } = play;
  const claim = warned(view);
  if (machine.alarmAt === null) return ['no alarm is set'];
  if (!claim || !machine.chosen.notifications) return [];
  const given = told.filter((each) => each.order === order && isOf(each, claim));
  const open = machine.chosen.thresholds.filter((threshold) =>
    given.every((each) => each.threshold === null || each.threshold > threshold),
  );
  const next = nextWarning(claim.lastWholeDay, open, machine.now, machine.zone);
  return next !== null && machine.alarmAt > next
    ? [`the alarm rings ${iso(machine.alarmAt)}, the next warning is due ${iso(next)}`]
    : [];
}

function quietNow(play: Play): boolean {
  const { now, zone } = play.machine;
  return isQuiet(now, dayAt(now, zone), zone);
}
