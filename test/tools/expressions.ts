import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Node, parseSync } from 'oxc-parser';
import { checkSync } from 'recheck';
import { extensionSources, root } from './source-files';

/** The list of expressions that were proved safe, and by which recheck: `npm run proofs` writes it. */
export const PROOFS = join(root, 'test/proven-expressions.txt');

// The same result on every machine: its JavaScript build, and not the faster ones that only some platforms have.
process.env.RECHECK_BACKEND = 'pure';

/** Expressions that are put together while the extension runs, as the source does it, and what they come to. */
export const CONSTRUCTED: Readonly<Record<string, string>> = {
  'lib/protocol/field-schemas.ts: new RegExp(`^(?:${ANY_MARKETPLACE}):${ANY_ID}$`)':
    '^(?:aliexpress|temu|wish|dhgate):\\d{6,24}$',
};

/** What recheck cannot decide, and why it is safe all the same. Nothing, so far. */
const UNDECIDED: Readonly<Record<string, string>> = {};

export interface Expression {
  /** Where it stands. */
  readonly path: string;
  readonly pattern: string;
  readonly flags: string;
}

/** As it stands in a source: `/pattern/flags`, one line. */
export const written = ({ pattern, flags }: Expression): string => `/${pattern}/${flags}`;

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

/**
 * Every regular expression of the extension's sources, each once, those of `CONSTRUCTED` among them; and where
 * expressions are put together from texts, `path: source`.
 *
 * @throws Error that names a source which cannot be parsed
 */
export function expressionsOfSources() {
  const literals: Expression[] = [];
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
  const built = Object.values(CONSTRUCTED).map((pattern) => ({ path: '', pattern, flags: '' }));
  const each = new Map([...literals, ...built].map((one) => [written(one), one]));
  return { expressions: [...each.values()], constructions };
}

/** What is wrong with an expression, as recheck finds; null: nothing. */
export function danger(expression: Expression): string | null {
  const { pattern, flags } = expression;
  const result = checkSync(pattern, flags, { timeout: null, attackTimeout: null });
  if (result.status === 'safe' || UNDECIDED[pattern]) return null;
  const why =
    result.status === 'vulnerable'
      ? `${result.complexity.summary}, as of ${result.attack.pattern}`
      : `cannot be decided (${result.error.kind})`;
  return `${written(expression)}: ${why}`;
}

/** Which recheck is installed: the first line of the list. */
export const prover = (): string =>
  `recheck ${createRequire(import.meta.url)('recheck/package.json').version}`;

/** The list: who proved it, and the expressions as `written`. */
export function proofs() {
  const [by = '', ...proven] = readFileSync(PROOFS, 'utf8').trimEnd().split('\n');
  return { by, proven: new Set(proven) };
}
