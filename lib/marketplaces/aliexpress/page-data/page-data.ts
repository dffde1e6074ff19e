import type { DataShop } from '../../marketplace';

/** AliExpress's own page data, for the background: no nodes, no network (facts §6). */
export const aliExpressData: DataShop = {
  id: 'aliexpress',
  readData: () => null,
  refusalIn: () => null,
  requestsFor: () => [],
};
