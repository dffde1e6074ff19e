import { type ComponentChild, h, options, type VNode } from 'preact';

/** What holds text and nothing else; none of it is found there. */
const PLAIN = /^(?:textarea|style|option)$/;
/** What is called by its text. */
const NAMED = /^(?:a|button|summary|h2)$/;

const isText = (child: ComponentChild): child is string | number =>
  (typeof child === 'string' && child.trim() !== '') || typeof child === 'number';

/** What is seen is inert; what is read aloud is a copy that the stylesheet makes of it (host.css). */
const hidden = (text: string | number): ComponentChild =>
  h('data', { value: text }, h('data', { inert: true }, text));

/**
 * Keeps `window.find` from telling a page, letter by letter, what stands in a closed shadow root: it passes over what
 * is inert, and over what a stylesheet writes. So does the user's own search in the page.
 */
export function hideFromFind(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    before?.(vnode);
    const { type, props } = vnode as VNode<Record<string, unknown>>;
    if (typeof type !== 'string' || props.inert || PLAIN.test(type)) return;
    const children = [props.children].flat() as ComponentChild[];
    if (!children.some(isText)) return;
    if (NAMED.test(type) && children.every((child) => typeof child !== 'object'))
      props['aria-label'] ??= children.filter(isText).join('');
    props.children = children.map((child) => (isText(child) ? hidden(child) : child));
  };
}
