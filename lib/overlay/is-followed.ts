/**
 * Whether something stands behind an element: what a parser has gone past is whole. Scripts put things at the end of the body while what stands
 * before them is still being parsed, so these tell nothing of what is deeper in the page.
 */
export function isFollowed(element: Element, { body }: Document): boolean {
  if (!body) return false;
  // Nothing that a page names in itself can lead a walker astray.
  const walk = body.ownerDocument.createTreeWalker(body);
  let at: Node | null = element;
  while (at && at !== body) {
    walk.currentNode = at;
    const follower = walk.nextSibling();
    walk.currentNode = at;
    const around = walk.parentNode();
    if (follower && (at === element || around !== body)) return true;
    at = around;
  }
  return false;
}
