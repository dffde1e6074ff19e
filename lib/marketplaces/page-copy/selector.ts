/** What a selector is asked of. */
interface Selectable {
  readonly localName: string;
  readonly parentElement: Selectable | null;
  getAttribute(name: string): string | null;
}

type Test = (element: Selectable) => boolean;

/** The parts of a selector that may each hold; of each the tests of its last element first, then of those around it. */
export type Selector = readonly (readonly Test[])[];

/** One simple selector: a tag, a class, an id, an attribute with or without its value, what it must not be. */
const SIMPLE =
  /([*\w-]+)|\.([\w-]+)|#([\w-]+)|\[([\w-]+)(?:([*^$]?)="([^"]*)"( i)?)?\]|:not\(([^()]+)\)/g;

const known = new Map<string, Selector>();

/**
 * A selector as readers write them: lists of compounds with spaces between them.
 *
 * @throws where it is made of anything else
 */
export function selectorOf(text: string): Selector {
  const selector = known.get(text) ?? partsOf(text, /,(?![^[]*\])/).map(chainOf);
  known.set(text, selector);
  return selector;
}

const partsOf = (text: string, between: RegExp): string[] =>
  text
    .split(between)
    .map((part) => part.trim())
    .filter(Boolean);

const chainOf = (text: string): readonly Test[] =>
  partsOf(text, /\s+(?![^[(]*[\])])/)
    .map(compoundOf)
    .reverse();

function compoundOf(text: string): Test {
  const simple = [...text.matchAll(SIMPLE)];
  if (simple.map(([all]) => all).join('') !== text)
    throw new Error(`a selector that copies do not know: ${text}`);
  const tests = simple.map(simpleOf);
  return (element) => tests.every((test) => test(element));
}

function simpleOf([
  ,
  tag,
  name,
  id,
  attribute,
  how = '',
  value,
  anyCase,
  not,
]: RegExpExecArray): Test {
  if (tag !== undefined) return ({ localName }) => tag === '*' || localName === tag.toLowerCase();
  if (name !== undefined) return (element) => ` ${classOf(element)} `.includes(` ${name} `);
  if (id !== undefined) return (element) => element.getAttribute('id') === id;
  if (attribute !== undefined) return attributeTest(attribute, how, value, anyCase !== undefined);
  const inner = selectorOf(not ?? '');
  return (element) => !isMatch(element, inner);
}

const classOf = (element: Selectable): string =>
  (element.getAttribute('class') ?? '').replace(/\s/g, ' ');

function attributeTest(
  name: string,
  how: string,
  value: string | undefined,
  anyCase: boolean,
): Test {
  const fold = (text: string) => (anyCase ? text.toLowerCase() : text);
  const wanted = fold(value ?? '');
  return (element) => {
    const held = element.getAttribute(name);
    if (held === null || value === undefined) return held !== null;
    const text = fold(held);
    if (how === '') return text === wanted;
    if (wanted === '') return false;
    if (how === '^') return text.startsWith(wanted);
    return how === '$' ? text.endsWith(wanted) : text.includes(wanted);
  };
}

export const isMatch = (element: Selectable, selector: Selector): boolean =>
  selector.some((chain) => holdsChain(element, chain));

/** Compounds are joined by spaces alone, so the nearest element that fits is enough. */
function holdsChain(element: Selectable, [last, ...around]: readonly Test[]): boolean {
  if (!last?.(element)) return false;
  let at = element.parentElement;
  for (const test of around) {
    while (at && !test(at)) at = at.parentElement;
    if (!at) return false;
    at = at.parentElement;
  }
  return true;
}
