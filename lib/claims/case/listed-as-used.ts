import { factValue } from '../../core/facts/statement';
import type { Known } from './known';

/** Whether the goods are listed as used: then being used is no difference; another item, size or colour is. */
export const isListedAsUsed = ({ order }: Pick<Known, 'order'>): boolean =>
  factValue(order.facts, 'listedAs') === 'used';
