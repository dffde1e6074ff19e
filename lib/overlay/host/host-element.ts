import { copies } from '../draw/element';
import { plainHost } from './plain-host';
import { attachRoot } from './shadow';

const hosts = new WeakSet<Node>();

/** What keeps the room of a chip for as long as no root does (host.css, list.css). */
const ROOM =
  'all:initial;display:block;block-size:40px;contain:size layout;flex:none;align-self:stretch';
const newBareHost = copies((page) => {
  const host = plainHost(page);
  // Through the object, which no policy of a page forbids.
  host.style.cssText = `${ROOM};`.replaceAll(';', '!important;');
  return host;
});

/**
 * An element of ours for the page's flow, with its stylesheet and so its full height from the start.
 *
 * Why the layout never shifts: the overlay watches the page from its first byte, and a mutation observer runs before
 * the browser paints. So a host enters in the same frame as the card it belongs to, already as tall as the chip that is
 * drawn into it an answer later. Nothing that was painted ever moves. An element that hangs over the card's free space
 * would need that space to exist, and on narrow cards it does not.
 *
 * Why drawing costs so little: the host's own style never changes after it entered, and a chip's host is contained
 * (list.css), so nothing around it is laid out anew. One that got its root later, or its containment, would be made
 * anew by the browser with all that holds it.
 */
export function createHost(page: Document): HTMLElement {
  const host = plainHost(page);
  attachRoot(host);
  hosts.add(host);
  return host;
}

/**
 * The same with its height alone, and no root yet: for what may never be looked at, far down a list of very many. Its
 * root takes over where anything is drawn; important rules of a root win over those of its host.
 */
export function createBareHost(page: Document): HTMLElement {
  const host = newBareHost(page);
  hosts.add(host);
  return host;
}

/** Whether a node is a host that this overlay made. */
export const isHost = (node: Node): boolean => hosts.has(node);
