import type { Outcome, Sighting, Unread } from '../../../core/facts/sighting';

/** What one response gave, before its language and moment are added. */
export interface Found {
  readonly outcome: Outcome;
  readonly sightings: readonly Sighting[];
  readonly problems: readonly Unread[];
}
