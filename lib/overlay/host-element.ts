const hosts = new WeakSet<Node>();

/**
 * An element of ours for the page's flow, with its full height from the start.
 *
 * Why the layout never shifts: the overlay watches the page from its first byte, and a mutation observer runs before the
 * browser paints. So a host enters in the same frame as the card it belongs to, already as tall as the chip that is drawn
 * into it an answer later. Nothing that was painted ever moves. An element that hangs over the card's free space would
 * need that space to exist, and on narrow cards it does not.
 *
 * @param height px that the host keeps free; what is drawn into it fits or is cut
 */
export function createHost(page: Document, height: number): HTMLElement {
  const host = page.createElement('claim-clock');
  const own = { display: 'block', height: `${height}px`, margin: '0', padding: '0' };
  // Important, because a shop's rule for the children of a card must not resize it before its shadow root says so itself.
  for (const [name, value] of Object.entries(own)) host.style.setProperty(name, value, 'important');
  hosts.add(host);
  return host;
}

/** Whether a node is a host that this overlay made. */
export const isHost = (node: Node): boolean => hosts.has(node);
