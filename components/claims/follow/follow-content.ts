import type { ClaimEvent } from '../../../lib/claims/events';
import type { Following } from '../../../lib/claims/follow/follow-of';
import type { FactName } from '../../../lib/core/facts/fact';
import type { FactEditProps } from '../../order-page/fact-edit';
import type { FormFields, Problems } from '../../order-page/form-fields';

/** What happened in a claim, and what may be said of it next. */
export interface FollowContent {
  readonly following: Following | null;
  readonly events: readonly ClaimEvent[];
}

export interface FollowHandlers {
  /** Stores what happened; answers what is wrong with what was typed. */
  readonly sayEvent: (event: ClaimEvent, fields: FormFields) => Promise<Problems>;
  readonly takeBack: (name: FactName) => void;
}

export interface FollowPanelProps extends FollowHandlers, Pick<FactEditProps, 'suggestions'> {
  readonly content: FollowContent;
  readonly inPrivate: boolean;
}
