import type { World } from '../../ports/ports';
import { noteRefusedNotice } from '../condition/troubles';
import { noticeId } from './notice-id';

/**
 * Shows a notice, whatever the settings say, so that the user sees whether one comes through.
 *
 * @returns false where it was refused, as far as browser and system say
 */
export async function showSampleNotice(world: World): Promise<boolean> {
  const { words, clock, notifier } = world;
  const shown = await notifier
    .show({
      id: noticeId('sample', [], [clock.now()]),
      title: words.say('noticeSampleTitle'),
      message: words.say('noticeSampleMessage'),
    })
    .then(
      () => true,
      (error: unknown) => {
        console.warn('ClaimClock: the notice asked for was refused', error);
        return false;
      },
    );
  await noteRefusedNotice(world, !shown);
  return shown;
}
