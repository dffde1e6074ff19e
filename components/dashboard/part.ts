import type { ComponentType } from 'preact';
import type { Instant } from '../../lib/core/time/moment';

/** What an address names within a part of the dashboard. */
export interface Place {
  /** What stands where the part's path has a name, decoded; left out where nothing stands there. */
  readonly named: Readonly<Record<string, string>>;
  /** What follows the `?`: how the part is set, such as the filters of the list. */
  readonly query: string;
}

/** What a part of the dashboard is, once it is opened. */
export interface DashboardPart {
  /** What the tab is called while this is shown; a signal read in it keeps that true. */
  readonly title: () => string;
  readonly View: ComponentType;
  /** Called with each address within the part, the first one included. */
  readonly turnTo?: (place: Place) => void;
  /** Called when a new day, another zone (`isNewDay`) or the moment that `changesAt` named made it untrue. */
  readonly outdated?: (isNewDay: boolean) => void;
  /** The next moment at which time alone makes untrue what it shows; left out: midnight. */
  readonly changesAt?: () => Instant;
}

export const TABS = ['orders', 'figures', 'data', 'settings', 'rules'] as const;
export type TabName = (typeof TABS)[number];

/** How a part is reached. */
export interface PartEntry {
  /** Its address behind `#/`: names of its own, `:name` for what is named, `:name?` where that may be missing. */
  readonly path: string;
  /** The tab it stands under. A tab is there as soon as it has a part, and leads to the first of them. */
  readonly tab: TabName;
  /** Called when it is first opened. */
  readonly load: () => Promise<{ readonly part: DashboardPart }>;
}
