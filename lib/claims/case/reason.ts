import type { Instant } from '../../core/time/moment';
import type { Reason } from '../claim';
import type { ReasonCode } from '../reasons';

/** A reason that names no day, or the one at `at`. */
export const because = (code: ReasonCode, at: Instant | null = null): Reason => ({ code, at });
