import type { DataShop } from '../../marketplace';
import { orderIdIn } from './address';
import { readResponse } from './read-response';
import { refusalOf } from './refusal';
import { requestsFor } from './requests';
import { openResponse } from './response';

/** AliExpress's own page data, for the background: no nodes, no network (FACTS.md §6). */
export const aliExpressData: DataShop = {
  id: 'aliexpress',
  readData: readResponse,
  refusalIn: (text) => refusalOf(openResponse(text)?.verdicts ?? []),
  requestsFor,
  orderIdIn,
};
