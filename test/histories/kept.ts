import type { Play } from './play';

/**
 * Nothing that was answered to be stored is lost: its speaker still says something of it, unless the user took it back.
 */
export function kept(play: Play): readonly string[] {
  return play.expected.flatMap(({ order, from, facts }) => {
    const stored = play.machine.stored.get(play.keyOf(order));
    if (!stored) return [`order ${order}: it is lost`];
    const said = new Map(Object.entries(stored.facts));
    return facts
      .filter((name) => !said.get(name)?.some((one) => one.from === from))
      .map((name) => `order ${order}: what ${from} said of ${name} is lost`);
  });
}
