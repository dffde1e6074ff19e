import type { Zone } from '../../core/time/moment';
import type { PanelTexts } from '../../core/views/drawing';
import type { Here } from '../../wording/format';
import { handedWords } from '../../wording/page/handed-words';
import type { PanelWorld } from '../contract';

/** What the parts of the panel are given. */
export interface PanelSurroundings {
  readonly world: PanelWorld;
  /** Texts, moment and zone, as they are now. */
  readonly here: () => Here;
}

/**
 * What the parts of the panel are given, with the texts that were handed over.
 *
 * @param zone asked for at each telling: users travel while pages are open
 */
export function panelSurroundings(
  world: PanelWorld,
  texts: PanelTexts,
  zone: () => Zone,
): PanelSurroundings {
  const words = handedWords(texts);
  return { world, here: () => ({ words, now: world.now(), zone: zone() }) };
}
