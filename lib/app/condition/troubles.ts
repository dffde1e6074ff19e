import type { Trouble } from '../../core/views/trouble';
import type { World } from '../../ports/ports';

/** Notes for the popup, or takes back, that the last look at the orders ended on the way. */
export async function noteFailedLook({ handover }: World, failed: boolean): Promise<void> {
  const noted = (await handover.read('lookFailed')) !== null;
  if (noted !== failed) await handover.write('lookFailed', failed ? 'yes' : null);
}

/** What to tell in the popup; nothing where that cannot be known, because the orders matter more. */
export async function troublesNow({ clock, handover }: World): Promise<Trouble[]> {
  const ofClock: Trouble[] = clock.isZoneNamed() ? [] : ['zoneUnknown'];
  try {
    const [failed, unstored] = await Promise.all([
      handover.read('lookFailed'),
      handover.read('unstoredMarks'),
    ]);
    return [
      ...ofClock,
      ...(failed === null ? [] : (['lookFailed'] as const)),
      ...(unstored === null ? [] : (['storageFull'] as const)),
    ];
  } catch (error) {
    console.error('ClaimClock: nobody knows whether something is wrong', error);
    return ofClock;
  }
}
