import { type Node, parseSync } from 'oxc-parser';
import { checkSync } from 'recheck';
import { expect, test } from 'vitest';
import { extensionSources } from './tools/source-files';

/*
 * No text of a page may hold the extension up: every regular expression is checked for backtracking that grows faster
 * than its input. recheck proves it for plain expressions, and attacks those with look-around or backreferences with
 * inputs made to be slow.
 */

// The same result on every machine: its JavaScript build, and not the faster ones that only some platforms have.
process.env.RECHECK_BACKEND = 'pure';

/** Expressions that are put together while the extension runs, as the source does it, and what they come to. */
const CONSTRUCTED: Readonly<Record<string, string>> = {
  'lib/protocol/field-schemas.ts: new RegExp(`^(?:${ANY_MARKETPLACE}):${ANY_ID}$`)':
    '^(?:aliexpress|temu|wish|dhgate):\\d{6,24}$',
};

/** What recheck cannot decide, and why it is safe all the same. Nothing, so far. */
const UNDECIDED: Readonly<Record<string, string>> = {};

interface Found {
  readonly path: string;
  readonly pattern: string;
  readonly flags: string;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** Every node of a syntax tree. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const each of value) yield* nodesOf(each);
  if (!isNode(value)) return;
  yield value;
  for (const child of Object.values(value)) if (typeof child === 'object') yield* nodesOf(child);
}

/** Methods that make an expression of a text. */
const MATCHERS = ['match', 'matchAll', 'search'];

const makesRegExp = (node: Node): boolean => {
  if (node.type !== 'NewExpression' && node.type !== 'CallExpression') return false;
  const { callee } = node;
  if (callee.type === 'Identifier') return callee.name === 'RegExp';
  const [first, ...more] = node.arguments;
  if (more.length > 0) return false;
  const takesText =
    first?.type === 'TemplateLiteral' ||
    (first?.type === 'Literal' && typeof first.value === 'string');
  return (
    callee.type === 'MemberExpression' &&
    callee.property.type === 'Identifier' &&
    MATCHERS.includes(callee.property.name) &&
    takesText
  );
};

const literals: Found[] = [];
const constructions: string[] = [];
for (const { path, text } of extensionSources()) {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed`);
  for (const node of nodesOf(program)) {
    if (node.type === 'Literal' && 'regex' in node)
      literals.push({ path, pattern: node.regex.pattern, flags: node.regex.flags });
    if (makesRegExp(node)) constructions.push(`${path}: ${text.slice(node.start, node.end)}`);
  }
}

/** What is wrong with an expression; null: nothing. */
function danger({ pattern, flags }: Found): string | null {
  const result = checkSync(pattern, flags, { timeout: null, attackTimeout: null });
  if (result.status === 'safe') return null;
  const why =
    result.status === 'vulnerable'
      ? `${result.complexity.summary}, as of ${result.attack.pattern}`
      : `cannot be decided (${result.error.kind})`;
  return `/${pattern}/${flags}: ${why}`;
}

test('the check finds what it is for', () => {
  const slow = { path: '', pattern: '^(?:a+)+$', flags: '' };
  expect(danger(slow)).toContain('exponential');
  expect(danger({ ...slow, pattern: '\\s+$' })).toContain('2nd degree polynomial');
  expect(danger({ ...slow, pattern: '^a+$' })).toBeNull();
});

test('every expression that is put together is known', () => {
  expect(constructions.toSorted()).toEqual(Object.keys(CONSTRUCTED).toSorted());
});

test('no regular expression backtracks without bounds', { timeout: 600_000 }, () => {
  expect(literals.length).toBeGreaterThan(100);
  const built = Object.values(CONSTRUCTED).map((pattern) => ({ path: '', pattern, flags: '' }));
  const each = new Map([...literals, ...built].map((one) => [`${one.pattern}/${one.flags}`, one]));
  const dangers = [...each.values()].flatMap((one) => {
    const what = danger(one);
    return what === null || UNDECIDED[one.pattern] ? [] : [`${one.path}: ${what}`];
  });
  expect(dangers).toEqual([]);
});
