import type { Trouble } from '../../core/views/trouble';
import type { HandoverName, World } from '../../ports/ports';

/** Notes for the popup, or takes back, that the last look at the orders ended on the way. */
export const noteFailedRefresh = (world: World, failed: boolean) =>
  note(world, 'refreshFailed', failed);

/** Notes, or takes back, that a notice was refused: Firefox says in no other way that it lets none through. */
export const noteRefusedNotice = (world: World, refused: boolean) =>
  note(world, 'noticeRefused', refused).catch(console.error);

async function note({ handover }: World, name: HandoverName, so: boolean): Promise<void> {
  const noted = (await handover.read(name)) !== null;
  if (noted !== so) await handover.write(name, so ? 'yes' : null);
}

/** Whether notices come through, as far as the browser says or has shown; taken for granted where nobody knows. */
export async function noticesComeThrough({ notifier, handover }: World): Promise<boolean> {
  try {
    return (await notifier.allowed()) && (await handover.read('noticeRefused')) === null;
  } catch (error) {
    console.error('ClaimClock: nobody knows whether notices are let through', error);
    return true;
  }
}

/** What to tell in the popup; nothing where that cannot be known, because the orders matter more. */
export async function troublesNow({ clock, handover }: World): Promise<Trouble[]> {
  const ofClock: Trouble[] = clock.isZoneNamed() ? [] : ['zoneUnknown'];
  try {
    const [failed, unstored] = await Promise.all([
      handover.read('refreshFailed'),
      handover.read('unstoredMarks'),
    ]);
    return [
      ...ofClock,
      ...(failed === null ? [] : (['refreshFailed'] as const)),
      ...(unstored === null ? [] : (['storageFull'] as const)),
    ];
  } catch (error) {
    console.error('ClaimClock: nobody knows whether something is wrong', error);
    return ofClock;
  }
}
