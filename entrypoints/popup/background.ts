import { ask } from '../../lib/adapters/ask';
import type { PopupBackground } from '../../lib/view-models/popup-model';
import type { ViewRoutes } from '../../lib/view-models/routes-model';

/** The background as the popup knows it. */
export const background: PopupBackground = {
  overview: () => ask('overview'),
  actOnOrder: (request) => ask('actOnOrder', request),
  nameAccount: (request) => ask('nameAccount', request),
};

export const viewRoutes: ViewRoutes = (request) => ask('viewRoutes', request);
