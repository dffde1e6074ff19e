import { policiesOf } from '../../lib/adapters/shop-policies';
import type { Instant, Zone } from '../../lib/core/time/moment';
import { DEFAULT_SETTINGS } from '../../lib/core/views/settings';
import { shops } from '../../lib/marketplaces/registry';
import type { World } from '../../lib/ports/ports';
import { FakeWorld } from '../lib/app/fake-world';
import { isoOf } from './explain-values';
import { localeWords } from './locale-words';

/**
 * The world of one run of `explain`: an empty store in memory, the real shops, rules and texts, and nobody who is told
 * anything.
 */
export class ExplainedWorld extends FakeWorld {
  override readonly words = localeWords();
  override readonly policies = policiesOf(shops);
  override readonly clock: World['clock'];

  constructor({ now, zone, strict }: { now: Instant; zone: Zone; strict: boolean }) {
    super(isoOf(now));
    this.chosen = { ...DEFAULT_SETTINGS, strict };
    this.clock = { now: () => this.now, zone: () => zone, isZoneNamed: () => true };
  }
}
