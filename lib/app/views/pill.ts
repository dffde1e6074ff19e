import { dayOf } from '../../core/time/calendar-day';
import type { Sender, World } from '../../ports/ports';
import type { Reply } from '../../protocol/messages';
import { standingOf, sumsFor } from './standing';

const today = ({ clock }: World) => dayOf(clock.now(), clock.zone());

/** What the pill says on shopping pages; null when it is switched off, closed for today, or has nothing to say. */
export async function shoppingSummary(
  world: World,
  sender: Sender,
): Promise<Reply<'shoppingSummary'>> {
  if (sender.kind !== 'shop-page' || sender.inPrivate) return null;
  const [settings, hiddenOn] = await Promise.all([
    world.settings.read(),
    world.memory.read('pillHiddenOn'),
  ]);
  if (!settings.pill || hiddenOn === today(world)) return null;
  const { closingToday, closingThisWeek, worst } = sumsFor(await standingOf(world), sender);
  if (closingThisWeek === 0) return null;
  const listUrl = world.policies.listUrl(sender.marketplace);
  const { theme } = settings;
  return { closingToday, closingThisWeek, worst, listUrl, ...(theme !== 'auto' && { theme }) };
}

export const hidePillToday = (world: World): Promise<void> =>
  world.memory.write('pillHiddenOn', today(world));
