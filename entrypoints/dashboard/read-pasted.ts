import type { PastedOrder } from '../../components/new-order/pasted-order';
import { here } from './here';

/** Reads a pasted text; what is needed for that is loaded when there is one. */
export const readPasted = async (text: string): Promise<PastedOrder> =>
  (await import('../../lib/view-models/pasted/read-pasted')).readPasted(text, here());
