/**
 * Whether a browser's match pattern (`*://*.shop.example/orders*`) covers an address.
 * Stars in the host stand for whole labels in front of it, stars in the path for anything.
 */
export function matchesPattern(pattern: string, address: URL): boolean {
  const [, scheme, host, path] = /^(\*|https?):\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  if (scheme === undefined || host === undefined || path === undefined) return false;
  return (
    matchesScheme(scheme, address.protocol) &&
    matchesHost(host, address.hostname) &&
    matchesPath(path, address.pathname + address.search)
  );
}

const matchesScheme = (scheme: string, protocol: string) =>
  scheme === '*' ? protocol === 'http:' || protocol === 'https:' : protocol === `${scheme}:`;

function matchesHost(host: string, hostname: string): boolean {
  if (!host.startsWith('*.')) return hostname === host;
  const domain = host.slice(2);
  return hostname === domain || hostname.endsWith(`.${domain}`);
}

/** Piece by piece, without building a regular expression. */
function matchesPath(pattern: string, path: string): boolean {
  const [head = '', ...pieces] = pattern.split('*');
  if (!path.startsWith(head)) return false;
  const tail = pieces.pop();
  if (tail === undefined) return path === head;
  let from = head.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, from);
    if (found < 0) return false;
    from = found + piece.length;
  }
  return path.length - tail.length >= from && path.endsWith(tail);
}
