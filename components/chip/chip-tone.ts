import type { Urgency } from '../../lib/core/views/urgency';

/** The colours of a chip; shape and words say the same. */
export type Tone = 'calm' | 'soon' | 'urgent' | 'last' | 'wait' | 'quiet';

export const TONE: Record<Urgency, Tone> = {
  'past-safe': 'urgent',
  'last-day': 'last',
  urgent: 'urgent',
  soon: 'soon',
  calm: 'calm',
  check: 'soon',
  waiting: 'wait',
  unknown: 'quiet',
  over: 'quiet',
  settled: 'quiet',
};
