import { inFrontOf } from '../label-and-id/list-places';
import type { OrderPlaces } from '../marketplace';
import { DETAIL, TRACKING } from './selectors';

/** The panel's place: above the payment on the detail page, above the parcel on the tracking page. */
export const temuOrderPlaces: OrderPlaces = {
  panel: (page, kind) => {
    if (kind === 'detail') return inFrontOf(page.querySelector(DETAIL.payment));
    return kind === 'tracking' ? inFrontOf(page.querySelector(TRACKING.parcel)) : null;
  },
};
