import { DATA_EVENT, type DataDetail } from '../../../lib/main-world/events';
import { turns } from '../turns';

/** What was told since the last look. */
export function told(): () => Promise<DataDetail[]> {
  const heard: DataDetail[] = [];
  window.addEventListener(DATA_EVENT, (event) =>
    heard.push(JSON.parse((event as CustomEvent<string>).detail)),
  );
  return async () => {
    // Everything is told after the page is done with it.
    await turns();
    return heard.splice(0);
  };
}

export const API = 'mtop.shop.order.list';
export const ADDRESS = `https://acs.shop.example/h5/${API}/1.0/?data=%7B%7D`;
/** A response of the shop, as text. */
export const response = (more: object = {}) =>
  JSON.stringify({ api: API, ret: ['SUCCESS::ok'], data: { data: {} }, ...more });
