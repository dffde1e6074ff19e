import type { JSX } from 'preact';
import type { MarketplaceId } from '../../lib/core/facts/marketplace-id';
import { shopName } from '../../lib/wording/clocks/clock-names';
import { useHere } from '../here';

export interface SitesHintProps {
  /** Those whose sites could be switched on. */
  readonly shops: readonly MarketplaceId[];
  readonly settingsUrl: string;
  readonly close: () => void;
}

/** One quiet line on the sites that are off, until it is closed for good. */
export function SitesHint({ shops, settingsUrl, close }: SitesHintProps): JSX.Element {
  const { words } = useHere();
  const names = shops.map((shop) => shopName(shop, words));
  const list = new Intl.ListFormat(words.language, { type: 'disjunction' }).format(names);
  return (
    <aside class="sites-hint" aria-label={words.say('siteTitle')}>
      <p>
        {words.say('siteHint', list)}{' '}
        <a href={`${settingsUrl}/sites`} target="_blank" rel="noopener">
          {words.say('siteHintLink')}
        </a>
      </p>
      <button type="button" title={words.say('siteHintClose')} onClick={close}>
        <span aria-hidden="true">×</span>
        <span class="unseen">{words.say('siteHintClose')}</span>
      </button>
    </aside>
  );
}
