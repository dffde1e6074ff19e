import * as v from 'valibot';
import { isAccountId } from '../../core/facts/account';
import { SITUATIONS } from '../../core/facts/fact';
import { MARKETPLACES } from '../../core/facts/marketplace-id';
import {
  EVERYTHING,
  FORMS,
  GROUPINGS,
  type ListSettings,
  SORTS,
  ZOOMS,
} from '../../core/list/list-settings';
import { URGENCIES } from '../../core/views/urgency';
import { day } from '../../protocol/field-schemas';

const LONGEST = 200;
const short = v.pipe(v.string(), v.maxLength(LONGEST));

/** What each name in the address may say; anybody can write an address. */
const SCHEMAS: {
  readonly [Name in keyof ListSettings]: v.GenericSchema<unknown, ListSettings[Name]>;
} = {
  search: short,
  marketplace: v.picklist(MARKETPLACES),
  account: v.custom<ListSettings['account']>(isAccountId),
  standing: v.picklist(['open', 'closed', ...URGENCIES]),
  situation: v.picklist(['none', ...SITUATIONS]),
  certainty: v.picklist(['stated', 'computed', 'estimated', 'unknown']),
  paidWith: v.pipe(short, v.minLength(1)),
  from: day,
  to: day,
  evidence: v.pipe(
    v.picklist(['yes', 'no']),
    v.transform((said) => said === 'yes'),
  ),
  sort: v.picklist(SORTS),
  grouping: v.picklist(GROUPINGS),
  zoom: v.picklist(ZOOMS),
  form: v.picklist(FORMS),
};

/**
 * The names in the address: they stay, bookmarks hold them.
 */
const NAMES = {
  search: 'q',
  marketplace: 'shop',
  account: 'account',
  standing: 'state',
  situation: 'wrong',
  certainty: 'sure',
  paidWith: 'paid',
  from: 'from',
  to: 'to',
  evidence: 'files',
  sort: 'sort',
  grouping: 'group',
  zoom: 'zoom',
  form: 'as',
} as const satisfies Record<keyof ListSettings, string>;

const isName = (name: string): name is keyof ListSettings => Object.hasOwn(NAMES, name);
const ALL = Object.keys(NAMES).filter(isName);

/** What an address says of the list, as it stands behind its `?`; what it says that cannot be is left out. */
export function settingsIn(query: string): ListSettings {
  const said = new URLSearchParams(query);
  const read = ALL.flatMap((name) => {
    const parsed = v.safeParse(SCHEMAS[name], said.get(NAMES[name]));
    return parsed.success ? [[name, parsed.output] as const] : [];
  });
  return { ...EVERYTHING, ...Object.fromEntries(read) };
}

/** The same as an address has it; empty where everything is shown in the usual way. */
export function queryOf(settings: ListSettings): string {
  const query = new URLSearchParams();
  for (const name of ALL) {
    const value = settings[name];
    if (value === EVERYTHING[name] || value === null) continue;
    query.set(NAMES[name], typeof value === 'boolean' ? (value ? 'yes' : 'no') : value);
  }
  return query.toString();
}

/** The list's address that says this behind its `?`. */
export const listAddressOf = (query: string): string =>
  `#/orders${query === '' ? '' : `?${query}`}`;
