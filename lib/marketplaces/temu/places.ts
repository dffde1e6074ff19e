import { inFrontOf } from '../label-reader/list-places';
import type { OrderPlaces } from '../marketplace';
import { find } from '../nodes';
import { DETAIL, TRACKING } from './selectors';

/** The panel's place: above the payment on the detail page, above the parcel on the tracking page. */
export const temuOrderPlaces: OrderPlaces = {
  panel: (page, kind) => {
    if (kind === 'detail') return inFrontOf(find(page, DETAIL.payment));
    return kind === 'tracking' ? inFrontOf(find(page, TRACKING.parcel)) : null;
  },
};
