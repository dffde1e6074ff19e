import type { Progress } from '../../ports/long-work';
import type { Announcer } from '../../ports/ports';

/** A channel of the extension's own pages and its background alone, which writes to no disk. */
const PROGRESS = 'claimclock-progress';

/** Tells open pages how far the background is with a work; where that fails the work goes on. */
export const tellProgress: Announcer['progress'] = (progress) => {
  try {
    const channel = new BroadcastChannel(PROGRESS);
    channel.postMessage(progress);
    channel.close();
  } catch (error) {
    console.error('ClaimClock: how far it is could not be told', error);
  }
};

/**
 * Calls `listener` with how far the background is with a work.
 *
 * @returns stops listening
 */
export function hearProgress(work: string, listener: (progress: Progress) => void): () => void {
  const channel = new BroadcastChannel(PROGRESS);
  channel.onmessage = ({ data }: MessageEvent<Progress>) => {
    if (data.work === work) listener(data);
  };
  return () => channel.close();
}
