import type { Page, Protocol } from 'puppeteer-core';
import type { SeenHost } from './browser-under-test';
import { untilSeen, untilStill } from './until';

type Node = Protocol.DOM.Node;

function textOf(node: Node): string {
  if (node.nodeName === '#text') return node.nodeValue;
  if (node.nodeName === 'STYLE') return '';
  const children = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  const text = children.map(textOf).join(' ');
  const label = attribute(node, 'aria-label') ?? '';
  return `${label} ${text}`.replace(/\s+/g, ' ').trim();
}

function attribute(node: Node, name: string): string | null {
  const at = (node.attributes ?? []).findIndex((each, index) => index % 2 === 0 && each === name);
  return at < 0 ? null : (node.attributes?.[at + 1] ?? null);
}

function below(node: Node, wanted: (node: Node) => boolean): Node[] {
  const inside = [...(node.shadowRoots ?? []), ...(node.children ?? [])];
  return [...(wanted(node) ? [node] : []), ...inside.flatMap((each) => below(each, wanted))];
}

/** Our elements with everything in their closed shadow roots, which only the debugger sees. */
async function hostNodes(page: Page): Promise<Node[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return below(root, (node) => attribute(node, 'data-claim-clock') !== null);
  } finally {
    await session.detach();
  }
}

export async function press(page: Page, order: string | null, words: string): Promise<void> {
  // A tab in the background neither draws nor moves.
  await page.bringToFront();
  const session = await page.createCDPSession();
  const look = async () => {
    const hosts = await hostNodes(page);
    const button = hosts
      .filter((host) => attribute(host, 'data-order') === order)
      .flatMap((host) => below(host, ({ nodeName }) => /^(BUTTON|A|SUMMARY)$/.test(nodeName)))
      .find((node) => textOf(node).includes(words));
    if (!button) return null;
    const { backendNodeId } = button;
    await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
    const { model } = await session.send('DOM.getBoxModel', { backendNodeId });
    const [left = 0, top = 0] = model.border;
    return { x: left + model.width / 2, y: top + model.height / 2 };
  };
  try {
    // Drawn anew between two of these questions, a button cannot be asked about any more: then it is looked for again.
    const { x, y } = await untilStill(`button “${words}” at ${order ?? 'the page'}`, look);
    await page.mouse.click(x, y);
  } finally {
    await session.detach();
  }
}

/** The inside of one of our elements, to be shown elsewhere. */
export interface Inside {
  readonly attributes: readonly (readonly [string, string])[];
  readonly markup: string;
  readonly styles: string;
}

export const insides = (page: Page): Promise<Inside[]> => untilSeen(() => insidesOnce(page));

async function insidesOnce(page: Page): Promise<Inside[]> {
  const session = await page.createCDPSession();
  const found: Inside[] = [];
  try {
    for (const host of await hostNodes(page)) {
      const backendNodeId = host.shadowRoots?.[0]?.backendNodeId;
      if (backendNodeId === undefined) continue;
      const { object } = await session.send('DOM.resolveNode', { backendNodeId });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        returnByValue: true,
        functionDeclaration: `function () {
          const rules = (sheet) => [...sheet.cssRules].map((rule) => rule.cssText).join('\\n');
          return {
            attributes: [...this.host.attributes].map(({ name, value }) => [name, value]),
            markup: this.innerHTML,
            styles: this.adoptedStyleSheets.map(rules).join('\\n'),
          };
        }`,
      });
      found.push(result.value);
    }
    return found;
  } finally {
    await session.detach();
  }
}

/**
 * Whether the first button of ours that says `words` can be pressed without scrolling anything: its middle lies in the
 * window and nothing covers or cuts it off. Null while there is none.
 */
export const isInReach = (page: Page, words: string): Promise<boolean | null> =>
  untilSeen(() => isInReachOnce(page, words));

async function isInReachOnce(page: Page, words: string): Promise<boolean | null> {
  const session = await page.createCDPSession();
  try {
    const button = (await hostNodes(page))
      .flatMap((host) => below(host, ({ nodeName }) => /^(BUTTON|A)$/.test(nodeName)))
      .find((node) => textOf(node).includes(words));
    if (!button) return null;
    const { backendNodeId } = button;
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    const { result } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      returnByValue: true,
      functionDeclaration: `function () {
        const { x, y, width, height } = this.getBoundingClientRect();
        return this.contains(this.getRootNode().elementFromPoint(x + width / 2, y + height / 2));
      }`,
    });
    return result.value;
  } finally {
    await session.detach();
  }
}

/** The words of ours on cards that reach beyond the place of their host, over the page's own; once they rest. */
export const beyondHosts = (page: Page): Promise<string[]> =>
  untilStill('words on cards', () => beyondHostsOnce(page));

async function beyondHostsOnce(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  const found: string[] = [];
  try {
    for (const host of await hostNodes(page)) {
      const { object } = await session.send('DOM.resolveNode', {
        backendNodeId: host.shadowRoots?.[0]?.backendNodeId ?? host.backendNodeId,
      });
      const { result } = await session.send('Runtime.callFunctionOn', {
        objectId: object.objectId ?? '',
        returnByValue: true,
        functionDeclaration: `function () {
          if (!this.host?.hasAttribute('data-order')) return [];
          const place = this.host.getBoundingClientRect();
          return [...this.querySelectorAll('button, span, p')]
            .filter((each) => each.checkVisibility())
            .filter((each) => {
              const { left, right, bottom } = each.getBoundingClientRect();
              return bottom > place.bottom + 1 || left < place.left - 1 || right > place.right + 1;
            })
            .map((each) => each.className + ': ' + each.textContent);
        }`,
      });
      found.push(...result.value);
    }
    return found;
  } finally {
    await session.detach();
  }
}

/** Everything of ours on a page, in its order. */
export async function hosts(page: Page): Promise<SeenHost[]> {
  const nodes = await hostNodes(page);
  return nodes.map((node) => ({ order: attribute(node, 'data-order'), text: textOf(node) }));
}
