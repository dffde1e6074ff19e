import type { JSX } from 'preact';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import type { CheckProgress } from '../../lib/core/views/checking';
import { shopName } from '../../lib/wording/clocks/clock-names';
import { useHere } from '../here';

/** How the check of one shop's orders stands. */
export interface RunningCheck {
  readonly marketplace: MarketplaceId;
  readonly progress: CheckProgress;
}

interface RunningChecksProps {
  readonly checks: readonly RunningCheck[];
  /** Leads to the list on which it runs, or can go on. */
  readonly showCheck: (shop: MarketplaceId) => void;
}

/** The checks that run just now in some tab, or stopped there: how far each is, and the way to it. */
export function RunningChecks({ checks, showCheck }: RunningChecksProps): JSX.Element {
  const { words } = useHere();
  return (
    <>
      {checks.map(({ marketplace, progress: { phase, checked, total } }) => {
        const runs = phase === 'elsewhere' || phase === 'running';
        const text = words.say(
          runs ? 'checkRunsAt' : 'checkStoppedAt',
          checked.length,
          total,
          shopName(marketplace, words),
        );
        return (
          <section key={marketplace} class="check" aria-label={words.say('checkRunning')}>
            {/* It counts up every few seconds: read out each time it would drown everything else. */}
            <p>{text}</p>
            <button type="button" class="link" onClick={() => showCheck(marketplace)}>
              {words.say(runs ? 'checkShow' : 'checkGoOn')}
            </button>
            {runs ? <progress max={total} value={checked.length} aria-label={text} /> : null}
          </section>
        );
      })}
    </>
  );
}
