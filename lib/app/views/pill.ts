import { dayOf } from '../../core/time/calendar-day';
import type { Asker, World } from '../../ports/ports';
import type { Reply } from '../../protocol/messages';
import { standingOf, sumsFor } from './standing';

const today = ({ clock }: World) => dayOf(clock.now(), clock.zone());

/** What the pill says on shopping pages; null when it is switched off, closed for today, or has nothing to say. */
export async function shoppingSummary(
  world: World,
  asker: Asker,
): Promise<Reply<'shoppingSummary'>> {
  if (asker.kind !== 'shop-page' || asker.inPrivate) return null;
  const [settings, hiddenOn] = await Promise.all([
    world.settings.read(),
    world.memory.read('pillHiddenOn'),
  ]);
  if (!settings.pill || hiddenOn === today(world)) return null;
  const { closingToday, closingThisWeek, worst } = sumsFor(await standingOf(world), asker);
  if (closingThisWeek === 0) return null;
  const listUrl = world.policies.listUrl(asker.marketplace);
  return { closingToday, closingThisWeek, worst, listUrl };
}

export const hidePillToday = (world: World): Promise<void> =>
  world.memory.write('pillHiddenOn', today(world));
