import { ask } from '../../lib/adapters/ask';
import { conditionModel } from '../../lib/view-models/condition-model';
import type { PopupBackground } from '../../lib/view-models/popup-model';
import type { ViewRoutes } from '../../lib/view-models/routes-model';

/** The background as the popup knows it. */
export const background: PopupBackground = {
  overview: () => ask('overview'),
  actOnOrder: (request) => ask('actOnOrder', request),
  nameAccount: (request) => ask('nameAccount', request),
};

export const viewRoutes: ViewRoutes = (request) => ask('viewRoutes', request);

/** How the extension itself stands. */
export const { condition, refresh, seen } = conditionModel(
  () => ask('condition'),
  () => ask('seeToLoss'),
);
