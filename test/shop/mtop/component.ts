/** One part of a page as the gateway sends it; pages find their parts by `tag`. */
export interface Component {
  readonly tag: string;
  readonly type: string;
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** Ids of the shop's content system: they stand in tags and keys, and change when it likes. */
const CONTENT_ID = '110655';

export const component = (
  tag: string,
  fields: Component['fields'],
  id = CONTENT_ID,
): Component => ({ tag, type: `${tag}_${CONTENT_ID}`, id, fields });

export const keyOf = ({ tag, id }: Component): string => `${tag}_${id}`;

/** As the gateway writes them: under keys whose order says nothing. */
function shuffled(components: readonly Component[]): Readonly<Record<string, Component>> {
  const keyed = components.map((each) => [keyOf(each), each] as const);
  const backwards = ([key]: readonly [string, Component]) => [...key].reverse().join('');
  return Object.fromEntries(
    keyed.sort((one, other) => backwards(one).localeCompare(backwards(other))),
  );
}

/**
 * The data of a page made of components.
 *
 * @param structure which components stand under which, in the order in which they are shown
 */
export const dataOf = (
  components: readonly Component[],
  structure: Readonly<Record<string, readonly string[]>>,
  global: Readonly<Record<string, unknown>> = {},
) => ({
  hierarchy: { root: Object.keys(structure)[0], structure },
  linkage: { common: { compress: true, queryParams: '', structures: '' }, signature: '' },
  endpoint: { mode: '', protocolVersion: '3.0' },
  global,
  data: shuffled(components),
  reload: 'true',
});

/** Some captures write numbers as text and some as numbers: odd orders get the one, even ones the other. */
export const eitherForm = (orderId: string, value: number | boolean): number | boolean | string =>
  Number(orderId.at(-5)) % 4 === 2 ? String(value) : value;

/** The code of an order's state as its data has it: no field where none is known. */
export const orderStatus = (orderId: string, code: number | null) =>
  code === null ? {} : { orderStatus: eitherForm(orderId, code) };
