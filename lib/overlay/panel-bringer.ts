import { offeredPanel, type Panel } from './contract';
import { isHost } from './host/host-element';
import { onTrusted } from './host/on-trusted';
import { onAbort } from './on-abort';
import type { OverlayWorld } from './overlay-world';

/**
 * Has the panel's script brought into the page, once; anew where it did not come.
 *
 * Rejects when it cannot come: the extension may not run here any more, or its background does not answer. The next
 * call tries again.
 */
export type BringPanel = () => Promise<Panel>;

/** What brings the panel's script when it is called, and ahead of that when something of ours is pointed at. */
export function panelBringer(world: OverlayWorld): BringPanel {
  const { page, signal, ask, onOrdersChanged } = world;
  let coming: Promise<Panel> | null = null;
  const make = async () => {
    const texts = await ask('bringPanel');
    const made = offeredPanel()?.(world, texts);
    if (!made) throw new Error('the panel’s script did not come');
    return made;
  };
  const bring = () => {
    coming ??= make().catch((error: unknown) => {
      coming = null;
      throw error;
    });
    return coming;
  };
  // Told so when another language was chosen, too: the texts of the panel are handed over anew.
  const unhook = onOrdersChanged((keys) => {
    if (keys === null) coming = null;
  });
  onAbort(signal, unhook);
  // Who points at something of ours, or comes to it by the keyboard, may be about to press it.
  const soon = ({ target }: Event) => {
    if (target instanceof Element && isHost(target)) bring().catch(() => {});
  };
  for (const type of ['pointerover', 'focusin'])
    onTrusted(page, type, soon, { capture: true, signal, passive: true });
  return bring;
}
