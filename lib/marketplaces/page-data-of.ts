import type { MarketplaceId } from '../core/facts/marketplace-id';
import type { DataContext } from '../core/facts/readings/page-data';
import type { DataShop } from './marketplace';
import { languageCalled } from './page-language';
import { shops } from './registry';

/** In which language a page is, from what it says of it. */
const understood = <Context extends DataContext>(context: Context): Context => ({
  ...context,
  language: languageCalled(context.language),
});

/** What reads the page data of a shop, told what pages say of their language; null where none is read. */
export function dataOf(marketplace: MarketplaceId): DataShop | null {
  const data = shops.find(({ id }) => id === marketplace)?.data ?? null;
  return (
    data && {
      ...data,
      readData: (text, context) => data.readData(text, understood(context)),
      requestsFor: (id, context) => data.requestsFor(id, understood(context)),
    }
  );
}
