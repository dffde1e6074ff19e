import { factValue } from '../../core/facts/statement';
import type { Known } from './known';

/** Of what is listed as used, that it is used is no difference; another item, size or colour is. */
export const isListedAsUsed = ({ order }: Pick<Known, 'order'>): boolean =>
  factValue(order.facts, 'listedAs') === 'used';
