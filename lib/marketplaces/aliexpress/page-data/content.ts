import type { DataKind } from '../../../core/facts/sighting';
import { type Fields, isRecord } from '../../data-fields';
import { ORDER_DETAIL, ORDER_LIST, RETURNS, TRACKING } from './apis';
import { type Component, componentsIn } from './components';
import { unfolded } from './either-form';
import type { Response } from './response';

/** What a response holds, told by its shape. */
export type Content =
  | {
      readonly kind: 'list-data' | 'detail-data';
      readonly components: readonly Component[];
      /** What the answer says of the page as a whole. */
      readonly global: unknown;
    }
  | { readonly kind: 'tracking-data' | 'returns-data'; readonly module: Fields };

const KINDS: Readonly<Record<string, DataKind>> = {
  [ORDER_LIST]: 'list-data',
  [ORDER_DETAIL]: 'detail-data',
  [TRACKING]: 'tracking-data',
  [RETURNS]: 'returns-data',
};

/** What the name of the question says the response is about; null for a name that is not known, or none. */
export const kindOfApi = (api: string | null): DataKind | null =>
  api !== null && Object.hasOwn(KINDS, api) ? (KINDS[api] ?? null) : null;

/** Whether fields look like an order of the list: it may come under a name that is not known. */
export const looksLikeOrder = ({ tag, fields }: Component): boolean =>
  !/^(?:pc_om|detail)_/.test(tag) &&
  fields !== null &&
  'orderId' in fields &&
  ('orderLines' in fields || 'orderDateText' in fields);

function ofComponents(components: readonly Component[], global: unknown): Content | null {
  const isList = components.some(
    (component) => component.tag.startsWith('pc_om_list_') || looksLikeOrder(component),
  );
  const isDetail = components.some(({ tag }) => tag.startsWith('detail_'));
  if (isList === isDetail) return null;
  return { kind: isList ? 'list-data' : 'detail-data', components, global };
}

/** What only tracking data has; an order that was not sent yet may have no parcels in it. */
const OF_TRACKING = ['trackingDetailLineList', 'fastDeliveryInfoDTO', 'isTrackingV2'];

function ofModule(module: Fields): Content | null {
  if (OF_TRACKING.some((name) => Object.hasOwn(module, name)))
    return { kind: 'tracking-data', module };
  const items = unfolded(module.items);
  const holdsReturns =
    Array.isArray(items) &&
    ('pageNum' in module || items.length > 0) &&
    items.every((item) => isRecord(item) && 'reverseOrderLines' in item);
  return holdsReturns ? { kind: 'returns-data', module } : null;
}

/**
 * What a response holds, by its shape alone: its envelope and the names of its questions may be missing or wrong.
 *
 * @returns null when it has the shape of nothing that is read, or of two things at once
 */
export function contentOf({ layers }: Response): Content | null {
  for (const layer of layers) {
    if (!isRecord(layer)) continue;
    const inner = unfolded(layer.module);
    const content =
      ofComponents(componentsIn(unfolded(layer.data), layer.hierarchy), layer.global) ??
      ofComponents(componentsIn(layer, undefined), layer.global) ??
      (isRecord(inner) ? ofModule(inner) : null) ??
      ofModule(layer);
    if (content) return content;
  }
  return null;
}
