import {
  ORDER_DETAIL,
  ORDER_LIST,
  RETURNS,
  TRACKING,
} from '../../../lib/marketplaces/aliexpress/page-data/apis';
import type { Serving } from '../print-order';
import type { Scenario } from '../scenario';
import type { MtopCall } from './call';
import { detailData } from './detail-data';
import { listData } from './list-data';
import { refusal } from './refusal';
import { trackingData } from './tracking-data';

const SUCCESS = ['SUCCESS::调用成功'];

function dataFor({ api, orderId, data }: MtopCall, scenario: Scenario, serving: Serving) {
  const order = scenario.orders.find(({ id }) => id === orderId);
  switch (api) {
    case ORDER_LIST:
      return listData(data, scenario, serving);
    case ORDER_DETAIL:
      return detailData(order, scenario, serving);
    case TRACKING:
      return trackingData(order, scenario, serving);
    case RETURNS:
      return { module: { items: [] } };
    default:
      return null;
  }
}

/**
 * What the shop's gateway sends back for one call, as text: JSON, or a script for JSONP.
 *
 * @param before how many questions for single orders were answered before this one
 * @returns null for silence
 */
export function answerMtop(
  call: MtopCall,
  scenario: Scenario,
  serving: Serving,
  before: number,
): string | null {
  const refuses = call.orderId === null ? undefined : scenario.refuses;
  const refused = refuses !== undefined && before >= refuses.after ? refuses.as : null;
  if (refused === 'silence' || refused === 'later') return null;
  const { api, callback } = call;
  const data = dataFor(call, scenario, serving);
  const unknown = { ret: ['FAIL_SYS_API_NOT_FOUNDED::请求API不存在'], data: {} };
  const { ret, data: sent } =
    refused !== null ? refusal(refused) : data ? { ret: SUCCESS, data } : unknown;
  // A test may want an answer of any length.
  const padding = 'x'.repeat(Number(call.data.padding ?? 0));
  const body = JSON.stringify({ api, data: sent, ret, v: '1.0', ...(padding ? { padding } : {}) });
  return callback === null ? body : `${callback}(${body})`;
}
