import { ask } from '../../lib/adapters/ask';
import { conditionModel } from '../../lib/view-models/condition-model';

/** How the extension itself stands. */
export const { condition, look, seen } = conditionModel(
  () => ask('condition'),
  () => ask('seeToLoss'),
);
