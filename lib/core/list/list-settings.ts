import type { AccountId } from '../facts/account';
import type { Situation } from '../facts/fact';
import type { MarketplaceId } from '../facts/marketplace-id';
import type { Certainty } from '../rules/clock';
import type { CalendarDay } from '../time/calendar-day';
import type { Urgency } from '../views/urgency';

export const SORTS = ['deadline', 'ordered', 'amount', 'shop'] as const;
/** What comes first: the nearest end, the newest order, the largest amount of each currency, the shop by name. */
export type Sort = (typeof SORTS)[number];

export const GROUPINGS = ['none', 'urgency', 'month'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export const ZOOMS = ['week', 'month', 'quarter', 'year'] as const;
/** How much time the lanes show. */
export type Zoom = (typeof ZOOMS)[number];

export const FORMS = ['lanes', 'table'] as const;
/** Rows with their windows on one line of time, or a table that says the same in words. */
export type Form = (typeof FORMS)[number];

/** Orders that may still need something, those that need nothing more, or those of one urgency. */
export type StandingFilter = 'open' | 'closed' | Urgency;

/** What the list shows, and how. Null, or empty: anything. */
export interface ListSettings {
  readonly search: string;
  readonly marketplace: MarketplaceId | null;
  readonly account: AccountId | null;
  readonly standing: StandingFilter | null;
  readonly situation: Situation | 'none' | null;
  readonly certainty: Certainty | null;
  /** The words in which it was said; `none`: nobody said how. */
  readonly paidWith: string | null;
  /** The days between which it was ordered, both included. */
  readonly from: CalendarDay | null;
  readonly to: CalendarDay | null;
  readonly evidence: boolean | null;
  readonly sort: Sort;
  readonly grouping: Grouping;
  readonly zoom: Zoom;
  readonly form: Form;
}

export const EVERYTHING: ListSettings = {
  search: '',
  marketplace: null,
  account: null,
  standing: null,
  situation: null,
  certainty: null,
  paidWith: null,
  from: null,
  to: null,
  evidence: null,
  sort: 'deadline',
  grouping: 'urgency',
  zoom: 'quarter',
  form: 'lanes',
};

type Filter = Exclude<keyof ListSettings, 'sort' | 'grouping' | 'zoom' | 'form' | 'search'>;
export const FILTERS = [
  'marketplace',
  'account',
  'standing',
  'situation',
  'certainty',
  'paidWith',
  'from',
  'to',
  'evidence',
] as const satisfies readonly Filter[];

/** How many filters hold something back, the search aside. */
export const filtersIn = (settings: ListSettings): number =>
  FILTERS.filter((name) => settings[name] !== null).length;
