/*
 * The part of Preact that the scripts on shopping pages use, in a quarter of its size; wxt.config.ts puts it in Preact's
 * place there. A test draws the same trees with both and compares the results. Function and class components, keys,
 * fragments, object refs, `setState`, `componentDidUpdate`; no hooks, contexts, portals, nor controlled inputs.
 */
type Props = Readonly<Record<string, unknown>>;
type Type = string | typeof Fragment | (new (props: Props) => Component);
interface Markup {
  readonly type: Type | null;
  readonly props: Props;
  readonly key: unknown;
}

/** What was drawn of one piece of markup, kept to be compared with the next. */
interface Drawn {
  readonly type: Type | null;
  readonly key: unknown;
  readonly node: Element | Text | null;
  readonly component: Component | null;
  props: Props;
  kids: (Drawn | null)[];
}

interface Drawing {
  readonly root: ParentNode & Node;
  readonly page: Document;
  /** Called once everything stands in its place. */
  readonly after: (() => void)[];
}

/** What a JSX element becomes. */
export const jsx = (type: Type, props: Props, key?: unknown): Markup => ({ type, props, key });
export { jsx as jsxDEV, jsx as jsxs };

export function Fragment({ children }: Props): unknown {
  return children;
}

export const createRef = () => ({ current: null });

/** A component with a state of its own. */
export abstract class Component {
  state: Props = {};
  redraw: () => void = () => {};
  constructor(public props: Props) {}
  abstract render(props: Props): unknown;
  componentDidUpdate?(before: Props): void;
  setState(change: Props): void {
    this.state = { ...this.state, ...change };
    this.redraw();
  }
}

const roots = new WeakMap<Node, { markup: unknown; kids: (Drawn | null)[] }>();

/** Draws markup as the last children of `root`, changing only what differs from what it drew there before. */
export function render(markup: unknown, root: ParentNode & Node): void {
  const page = root.ownerDocument;
  if (!page) return;
  const drawing: Drawing = { root, page, after: [] };
  const shown = roots.get(root) ?? { markup, kids: [] };
  roots.set(root, shown);
  shown.markup = markup;
  shown.kids = drawAll(markup, shown.kids, drawing, false);
  place(root, shown.kids);
  for (const done of drawing.after) done();
}

/** One after the other, each told by its key, else by its position; a list within is one position. */
function drawAll(
  children: unknown,
  before: readonly (Drawn | null)[],
  drawing: Drawing,
  inSvg: boolean,
): (Drawn | null)[] {
  const left = new Set(before);
  const all = Array.isArray(children) ? children : [children];
  const pieces = all.map((child, index) => {
    const markup = markupOf(child);
    if (markup === null) return null;
    const { type, key } = markup;
    const same = (old: Drawn | null | undefined) => old?.type === type && old?.key === key;
    const known = key === undefined ? before[index] : before.find(same);
    const old = known && left.has(known) && same(known) ? known : null;
    left.delete(old);
    return { markup, old };
  });
  // What goes leaves first, so that what stays need not move.
  for (const gone of left) if (gone) remove(gone, true);
  return pieces.map((piece) => piece && draw(piece.markup, piece.old, drawing, inSvg));
}

function markupOf(child: unknown): Markup | null {
  if (child === null || child === undefined || typeof child === 'boolean') return null;
  if (Array.isArray(child)) return jsx(Fragment, { children: child });
  if (typeof child === 'object') return child as Markup;
  return { type: null, props: { text: `${child}` }, key: undefined };
}

function draw({ type, props, key }: Markup, old: Drawn | null, drawing: Drawing, inSvg: boolean) {
  const svg = inSvg || type === 'svg';
  const drawn: Drawn = old ?? start(type, props, key, drawing, svg);
  const last = old ? old.props : {};
  drawn.props = props;
  if (drawn.node && type === null) {
    if (props.text !== last.text) drawn.node.textContent = `${props.text}`;
  } else if (drawn.node instanceof Element) {
    for (const name of new Set([...Object.keys(last), ...Object.keys(props)]))
      if (last[name] !== props[name]) set(drawn, drawn.node, name, last[name]);
    drawn.kids = drawAll(props.children, drawn.kids, drawing, svg);
    place(drawn.node, drawn.kids);
  } else {
    drawn.kids = drawAll(contentOf(drawn, props), drawn.kids, drawing, svg);
    const { component } = drawn;
    if (old && component) drawing.after.push(() => component.componentDidUpdate?.(last));
  }
  return drawn;
}

function start(type: Type | null, props: Props, key: unknown, drawing: Drawing, svg: boolean) {
  const { page, root } = drawing;
  const component = isClass(type) ? new type(props) : null;
  if (component) component.redraw = () => render(roots.get(root)?.markup, root);
  let node = null;
  if (type === null) node = page.createTextNode('');
  if (typeof type === 'string')
    node = svg
      ? page.createElementNS('http://www.w3.org/2000/svg', type)
      : page.createElement(type);
  return { type, key, node, component, props, kids: [] };
}

const isClass = (type: Type | null): type is new (props: Props) => Component =>
  typeof type === 'function' && type.prototype instanceof Component;

function contentOf({ type, component }: Drawn, props: Props): unknown {
  if (component) {
    component.props = props;
    return component.render(props);
  }
  return typeof type === 'function' && !isClass(type) ? type(props) : null;
}

/** Sets what differs: a handler, a ref, a style or an attribute. */
function set(drawn: Drawn, element: Element, name: string, last: unknown): void {
  const value = drawn.props[name];
  if (name === 'children') return;
  if (name === 'ref') Object.assign(value ?? {}, { current: element });
  else if (name.startsWith('on')) {
    // Once; whichever handler is the present one is called.
    if (last === undefined)
      element.addEventListener(name.slice(2).toLowerCase(), (event) => {
        const handler = drawn.props[name];
        if (typeof handler === 'function') handler(event);
      });
  } else if (name === 'style') Object.assign((element as HTMLElement).style, value);
  else if (value === undefined || value === null || (value === false && !name.startsWith('aria-')))
    element.removeAttribute(name);
  else
    element.setAttribute(
      name === 'defaultValue' ? 'value' : name,
      value === true && !name.startsWith('aria-') ? '' : `${value}`,
    );
}

/** @param visibly whether its own node must go; false below a node that goes anyway */
function remove({ node, props, kids }: Drawn, visibly: boolean): void {
  if (props.ref) Object.assign(props.ref, { current: null });
  if (node && visibly) node.remove();
  for (const kid of kids) if (kid) remove(kid, visibly && !node);
}

const nodesOf = (kids: readonly (Drawn | null)[]): Node[] =>
  kids.flatMap((kid) => (kid ? (kid.node ?? nodesOf(kid.kids)) : []));

/** From the last to the first, touching only what does not stand where it belongs. */
function place(parent: Node, kids: readonly (Drawn | null)[]): void {
  let next: Node | null = null;
  for (const node of nodesOf(kids).reverse()) {
    if (node.parentNode !== parent || node.nextSibling !== next) parent.insertBefore(node, next);
    next = node;
  }
}
