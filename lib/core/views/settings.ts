/** A time of day in the user's zone, `HH:MM`. */
export type TimeOfDay = string;

export interface Settings {
  /** Days before the last whole day at which a warning is given; 0 is the last day itself. Descending, at least one. */
  readonly thresholds: readonly number[];
  readonly notifications: boolean;
  /**
   * Days without warnings: one that would fall on them comes on the last day before; null: warnings come on any day.
   */
  readonly weekend: Weekend | null;
  /** Several warnings that are due at once come as one notice. */
  readonly grouped: boolean;
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
  /** How orders are paid of which nobody says it, as one of the names of the payment routes; null: not said. */
  readonly paidWith: string | null;
  /** `auto`: as the system, and on a shop's page as that page is. */
  readonly theme: ThemeChoice;
  /** The day that weeks begin with; null: as the language has it. */
  readonly firstDay: FirstDay | null;
  /** Days without a backup after which one is reminded of; null: never. */
  readonly backupEvery: BackupEvery | null;
}

export const WEEKENDS = ['saturday-sunday', 'friday-saturday'] as const;
export type Weekend = (typeof WEEKENDS)[number];

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

export const FIRST_DAYS = ['monday', 'saturday', 'sunday'] as const;
export type FirstDay = (typeof FIRST_DAYS)[number];

export const BACKUP_EVERY = [7, 30, 90] as const;
export type BackupEvery = (typeof BACKUP_EVERY)[number];

/** A change of settings. What it leaves out stays as stored, whoever stored it. */
export type SettingsChange = Partial<Omit<Settings, 'quietHours'>> & {
  readonly quietHours?: Partial<Settings['quietHours']>;
};

/** The settings after a change. */
export const changedSettings = (settings: Settings, change: SettingsChange): Settings => ({
  ...settings,
  ...change,
  quietHours: { ...settings.quietHours, ...change.quietHours },
});

/** How many days settled orders may be kept. */
export const KEEP_SETTLED = [30, 90, 180, 365, 730] as const;
export type KeepSettled = (typeof KEEP_SETTLED)[number];

export const DEFAULT_SETTINGS: Settings = {
  thresholds: [7, 3, 1, 0],
  notifications: true,
  weekend: null,
  grouped: true,
  quietHours: { on: true, from: '22:00', to: '09:00' },
  strict: true,
  pill: true,
  country: null,
  keepSettled: null,
  language: null,
  paidWith: null,
  theme: 'auto',
  firstDay: null,
  backupEvery: null,
};
