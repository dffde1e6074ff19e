import type { Known } from '../case/known';

/** Whether something is in hand that answers the carrier's record of a delivery: its own denial, or a police report. */
export const holdsDenial = ({ held = [] }: Pick<Known, 'held'>): boolean =>
  held.includes('carrier-denial') || held.includes('police-report');
