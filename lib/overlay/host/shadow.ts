import tokensText from '../../../assets/styles/tokens.css?inline';
import { own } from '../../marketplaces/nodes';
import barText from '../draw/bar.css?inline';
import chipText from '../draw/chip.css?inline';
import { type Dress, dressOf } from './dress';
import hostText from './host.css?inline';

let style = [tokensText, hostText, chipText, barText].join('\n');
let dress: Dress | null = null;
const roots = new WeakMap<Element, ShadowRoot>();
/** Roots whose events stay in them. */
const kept = new WeakSet<ShadowRoot>();

/** Adds what only one of the scripts draws; to be called before the first root is made. */
export function alsoStyle(sheet: string): void {
  style += `\n${sheet}`;
}

/** Gives a new host its closed shadow root: the page can neither look into it nor style it. */
export function attachRoot(host: Element): ShadowRoot {
  const root = host.attachShadow({ mode: 'closed' });
  roots.set(host, root);
  dress ??= dressOf(style);
  dress(root, []);
  return root;
}

/**
 * The root to draw a host's contents into. What is pressed in it does not reach the page: no shop shortcut or card link
 * answers to our buttons. There may be very many roots, so each listens to nothing until the first event is on its way
 * there, and keeps that and all others.
 */
export function shadowOf(host: Element): ShadowRoot {
  keepFirstEvents(own(host, 'ownerDocument'));
  return roots.get(host) ?? attachRoot(host);
}

const heard = new WeakSet<Document>();

function keepFirstEvents(page: Document): void {
  if (heard.has(page)) return;
  heard.add(page);
  const keep = ({ target }: Event) => {
    const root = target instanceof Element ? roots.get(target) : undefined;
    if (root && !kept.has(root)) keepToOurselves(root);
  };
  const view = own(page, 'defaultView');
  // On its way down, it comes by here before it comes to any root.
  for (const type of EVENTS) view?.addEventListener(type, keep, { capture: true, passive: true });
}

const EVENTS = ['click', 'mousedown', 'pointerdown', 'touchstart', 'keydown', 'keyup', 'keypress'];

/** Ahead of every handler in a root: only what the browser itself reports gets there, never what a script makes up. */
function dropUntrusted(event: Event): void {
  if (event.isTrusted) return;
  event.stopImmediatePropagation();
  event.preventDefault();
}

function keepToOurselves(root: ShadowRoot): void {
  kept.add(root);
  for (const type of [...EVENTS, 'submit', 'input', 'change', 'close'])
    root.addEventListener(type, dropUntrusted, true);
  for (const type of EVENTS) root.addEventListener(type, stayInside, PASSIVE);
  root.addEventListener('click', followNoCard);
}

const PASSIVE = { passive: true };
const stayInside = (event: Event) => event.stopPropagation();

/** The narrow card is itself a link: pressing our button, or the text of our panel, must not follow it. */
function followNoCard(event: Event): void {
  const path = event.composedPath();
  const ours = event.currentTarget ? path.slice(0, path.indexOf(event.currentTarget)) : path;
  const acts = ours.some(
    (node) => node instanceof Element && node.matches('a, input, label, summary, [type=submit]'),
  );
  if (!acts) event.preventDefault();
}
