import { own } from '../marketplaces/nodes';
import type { OverlayWorld } from './overlay-world';

/**
 * Closes what is open when the user presses Escape or anywhere outside of it.
 *
 * @param opened the host of what is open, null when nothing is
 */
export function closeFromOutside(
  { page, signal }: Pick<OverlayWorld, 'page' | 'signal'>,
  opened: () => Element | null,
  close: () => void,
): void {
  // Capturing, because shops stop these events on their way up.
  const options = { capture: true, signal };
  const listen: Document['addEventListener'] = own(page, 'addEventListener').bind(page);
  listen(
    'pointerdown',
    (event) => {
      const host = opened();
      // Seen from out here, whatever lies in the closed shadow root looks like its host.
      if (event.isTrusted && host && event.target !== host) close();
    },
    options,
  );
  listen(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || !opened()) return;
      event.stopPropagation();
      close();
    },
    options,
  );
}
