/** A time of day in the user's zone, `HH:MM`. */
export type TimeOfDay = string;

export interface Settings {
  /** Days before the last whole day at which a warning is given; 0 is the last day itself. Descending, at least one. */
  readonly thresholds: readonly number[];
  readonly notifications: boolean;
  readonly quietHours: { readonly on: boolean; readonly from: TimeOfDay; readonly to: TimeOfDay };
  /** The carrier windows of 2017 count too (lib/core/README.md §3.4). */
  readonly strict: boolean;
  /** The pill on the marketplace's shopping pages. */
  readonly pill: boolean;
  /** Where the user lives, as a code of ISO 3166; null: not said. It opens what the law there gives. */
  readonly country: string | null;
  /** Days after which a settled order is deleted; null: never. */
  readonly keepSettled: KeepSettled | null;
  /** The language of all texts, a BCP 47 tag; null: the browser's. */
  readonly language: string | null;
}

/** How many days settled orders may be kept. */
export const KEEP_SETTLED = [30, 90, 180, 365, 730] as const;
export type KeepSettled = (typeof KEEP_SETTLED)[number];

export const DEFAULT_SETTINGS: Settings = {
  thresholds: [7, 3, 1, 0],
  notifications: true,
  quietHours: { on: true, from: '22:00', to: '09:00' },
  strict: true,
  pill: true,
  country: null,
  keepSettled: null,
  language: null,
};
