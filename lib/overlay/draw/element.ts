import { own } from '../../marketplaces/nodes';

type Attributes = Readonly<Record<string, string>>;

/** An element with its attributes and what is in it; empty text and null are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  page: Document,
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string | null)[]
): HTMLElementTagNameMap[Name] {
  const made = own(page, 'createElement').call(page, name) as HTMLElementTagNameMap[Name];
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  for (const child of children) if (child) made.append(child);
  return made;
}

/**
 * What gives the same element again and again: a browser copies one ten times faster than a script puts one together,
 * and a list may have a thousand.
 */
export function copies<Made extends Node>(
  make: (page: Document) => Made,
): (page: Document) => Made {
  let first: Made | null = null;
  return (page) => {
    if (first?.ownerDocument !== page) first = make(page);
    return first.cloneNode(true) as Made;
  };
}

/**
 * Text that `window.find` of a page passes over: it would tell the page, letter by letter, what stands in a closed
 * shadow root. What is seen is inert; what is read aloud is a copy that the stylesheet makes of it (host.css).
 */
export const said = (page: Document, text: string): HTMLElement =>
  element(page, 'data', { value: text }, element(page, 'data', { inert: '' }, text));

/** Answers to a person alone. */
export const onPress = (button: HTMLElement, press: (event: MouseEvent) => void): void =>
  button.addEventListener('click', (event) => {
    if (event.isTrusted) press(event);
  });

/** A button that answers to a person alone; it is named by its text. */
export function button(
  page: Document,
  text: string,
  attributes: Attributes,
  press: (event: MouseEvent) => void,
): HTMLButtonElement {
  const made = element(page, 'button', { type: 'button', 'aria-label': text, ...attributes });
  made.append(said(page, text));
  onPress(made, press);
  return made;
}

/** A link, named by its text. */
export const link = (page: Document, text: string, href: string): HTMLAnchorElement =>
  element(page, 'a', { href, 'aria-label': text }, said(page, text));
