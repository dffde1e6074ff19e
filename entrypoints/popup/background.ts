import { ask } from '../../lib/adapters/ask';
import type { PopupBackground } from '../../lib/view-models/popup-model';
import type { ViewRoutes } from '../../lib/view-models/routes-model';

/** The background as the popup knows it. */
export const background: PopupBackground = {
  overview: () => ask('overview'),
  snooze: (request) => ask('snooze', request),
  unsnooze: (request) => ask('unsnooze', request),
  markReceived: (request) => ask('markReceived', request),
  unmarkReceived: (request) => ask('unmarkReceived', request),
  markSettled: (request) => ask('markSettled', request),
  unmarkSettled: (request) => ask('unmarkSettled', request),
  nameAccount: (request) => ask('nameAccount', request),
};

export const viewRoutes: ViewRoutes = (request) => ask('viewRoutes', request);
