import { onTrusted } from '../host/on-trusted';
import type { OverlayWorld } from '../overlay-world';

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
  onTrusted(
    page,
    'pointerdown',
    ({ target }) => {
      const host = opened();
      // Seen from out here, whatever lies in the closed shadow root looks like its host.
      if (host && target !== host) close();
    },
    options,
  );
  onTrusted<KeyboardEvent>(
    page,
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !opened()) return;
      event.stopPropagation();
      close();
    },
    options,
  );
}
