// @vitest-environment happy-dom
import fc from 'fast-check';
import { Component, createElement, Fragment, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import {
  jsx,
  Component as SmallComponent,
  Fragment as SmallFragment,
  render as smallRender,
} from '../../../lib/overlay/small-preact';

/** A tree as plain data, drawn by both. */
type Tree =
  | string
  | number
  | boolean
  | null
  | readonly Tree[]
  | {
      readonly type: 'p' | 'b' | 'svg' | 'path' | 'fragment' | 'shout';
      readonly key?: string;
      readonly props: Readonly<Record<string, unknown>>;
      readonly children: readonly Tree[];
    };

type Made = Parameters<typeof render>[0];
const isList = (tree: Tree): tree is readonly Tree[] => Array.isArray(tree);

const Shout = ({ children }: { children?: unknown }) => createElement('i', null, children as Made);
const SmallShout = ({ children }: { readonly children?: unknown }) => jsx('i', { children });

function withPreact(tree: Tree): Made {
  if (isList(tree)) return tree.map(withPreact);
  if (tree === null || typeof tree !== 'object') return tree;
  const { type, key, props, children } = tree;
  const kind = type === 'fragment' ? Fragment : type === 'shout' ? Shout : type;
  const all = key === undefined ? props : { ...props, key };
  return createElement(kind as 'p', all, children.map(withPreact));
}

function withOurs(tree: Tree): unknown {
  if (isList(tree)) return tree.map(withOurs);
  if (tree === null || typeof tree !== 'object') return tree;
  const { type, key, props, children } = tree;
  const kind = type === 'fragment' ? SmallFragment : type === 'shout' ? SmallShout : type;
  return jsx(kind, { ...props, children: children.map(withOurs) }, key);
}

const props = fc.record(
  {
    class: fc.constantFrom('a', 'b'),
    title: fc.constantFrom('one', undefined),
    'aria-hidden': fc.boolean(),
    hidden: fc.boolean(),
    tabIndex: fc.constantFrom(0, -1),
  },
  { requiredKeys: [] },
);

const { tree } = fc.letrec<{ tree: Tree; children: readonly Tree[] }>((tie) => ({
  children: fc.uniqueArray(tie('tree'), {
    maxLength: 5,
    // Two siblings of one key are a mistake in the markup.
    comparator: (a, b) => a !== undefined && a === b,
    selector: (each) =>
      each !== null && typeof each === 'object' && 'key' in each ? each.key : undefined,
  }),
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom<Tree>('text', 'more text', 7, null, false),
    fc.record(
      {
        type: fc.constantFrom('p', 'b', 'svg', 'path', 'fragment', 'shout'),
        key: fc.constantFrom('k1', 'k2', 'k3', 'k4'),
        props,
        children: tie('children'),
      },
      { requiredKeys: ['type', 'props', 'children'] },
    ) as fc.Arbitrary<Tree>,
    fc.array(tie('tree'), { maxLength: 3 }).map((list) => list.filter((one) => !hasKey(one))),
  ),
}));
const hasKey = (one: Tree) => one !== null && typeof one === 'object' && 'key' in one;

/** Attributes in any order; that a flag is set counts, not how, and an empty text is none. */
function shape(node: Node): unknown {
  if (!(node instanceof Element)) return node.textContent;
  const set = [...node.attributes].filter(({ name, value }) => value || name === 'hidden');
  const attributes = set.map(
    ({ name, value }) => `${name.toLowerCase()}=${name === 'hidden' ? '' : value}`,
  );
  return [node.namespaceURI, node.localName, attributes.sort(), [...node.childNodes].map(shape)];
}

test('whatever is drawn after whatever, it stands as Preact has it', () => {
  fc.assert(
    fc.property(fc.array(tree, { minLength: 1, maxLength: 5 }), (trees) => {
      const [theirs, ours] = [document.createElement('main'), document.createElement('main')];
      for (const each of trees) {
        render(withPreact(each), theirs);
        smallRender(withOurs(each), ours);
        expect(shape(ours)).toEqual(shape(theirs));
      }
    }),
    { numRuns: 1_000 },
  );
});

let root = document.createElement('main');
beforeEach(() => {
  root = document.createElement('main');
  document.body.replaceChildren(root);
});

test('what keeps its key keeps its node, wherever it moves, and with it the focus', () => {
  const item = (key: string) => jsx('input', { id: key }, key);
  const draw = (...keys: string[]) => smallRender(jsx('p', { children: keys.map(item) }), root);
  draw('a', 'b', 'c');
  const b = root.querySelector<HTMLElement>('#b');
  b?.focus();
  draw('b', 'd');
  expect([...root.querySelectorAll('input')].map(({ id }) => id)).toEqual(['b', 'd']);
  expect(root.querySelector('#b')).toBe(b);
  expect(document.activeElement).toBe(b);
});

test('what stands still is not touched', async () => {
  const draw = (text: string) =>
    smallRender(jsx('p', { class: 'x', children: ['same', jsx('b', { children: text })] }), root);
  draw('one');
  const seen: MutationRecord[] = [];
  const observer = new MutationObserver((records) => seen.push(...records));
  observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  draw('one');
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen).toEqual([]);
  draw('two');
  await new Promise((resolve) => setTimeout(resolve));
  expect(seen.map(({ target }) => target.textContent)).toEqual(['two']);
});

test('it draws beside what stood in the root before', () => {
  const style = document.createElement('style');
  root.append(style);
  smallRender(jsx('p', {}), root);
  smallRender(jsx('b', {}), root);
  expect([...root.children].map(({ localName }) => localName)).toEqual(['style', 'b']);
  smallRender(null, root);
  expect([...root.children]).toEqual([style]);
});

test('the present handler is called, once', () => {
  const heard: string[] = [];
  const draw = (name: string) =>
    smallRender(jsx('button', { onClick: () => heard.push(name) }), root);
  draw('first');
  draw('second');
  root.querySelector('button')?.click();
  expect(heard).toEqual(['second']);
});

class Counter extends SmallComponent {
  override state = { count: 0 };
  readonly ref = { current: null as Element | null };
  updates: unknown[] = [];
  override componentDidUpdate(before: Readonly<Record<string, unknown>>) {
    this.updates.push(before.name);
    made = this;
  }
  render({ name, shown }: Readonly<Record<string, unknown>>) {
    made = this;
    return jsx('button', {
      onClick: () => this.setState({ count: this.state.count + 1 }),
      children: [`${name} ${this.state.count}`, shown && jsx('i', { ref: this.ref })],
    });
  }
}
let made: Counter | null = null;

test('a component keeps its state over drawings, and hears of each update', () => {
  const draw = (name: string, shown: boolean) => smallRender(jsx(Counter, { name, shown }), root);
  draw('a', true);
  expect(made?.updates).toEqual([]);
  expect(made?.ref.current).toBe(root.querySelector('i'));
  root.querySelector('button')?.click();
  expect(root.textContent).toBe('a 1');
  draw('b', false);
  expect(root.textContent).toBe('b 1');
  expect(made?.updates).toEqual(['a', 'a']);
  expect(made?.ref.current).toBeNull();
});

test('a component whose place goes loses its state', () => {
  smallRender(jsx(Counter, { name: 'a' }), root);
  root.querySelector('button')?.click();
  smallRender(null, root);
  smallRender(jsx(Counter, { name: 'a' }), root);
  expect(root.textContent).toBe('a 0');
});

// Preact's own class is only here to prove that the two agree on what an update is.
test('updates come when Preact has them', async () => {
  const updates: unknown[] = [];
  class Theirs extends Component<{ name: string }> {
    override componentDidUpdate(before: { name: string }) {
      updates.push(before.name);
    }
    render() {
      return this.props.name;
    }
  }
  await act(() => render(createElement(Theirs, { name: 'a' }), root));
  await act(() => render(createElement(Theirs, { name: 'b' }), root));
  expect(updates).toEqual(['a']);
});
