import type { Browser, Page } from 'puppeteer-core';
import { type BidiValue, bidiOf, contextOf, evaluated } from './bidi';
import type { SeenHost } from './browser-under-test';
import { untilSeen, untilStill } from './until';

interface Serialised {
  readonly shadowRoot?: BidiValue | null;
  readonly attributes?: Readonly<Record<string, string>>;
}
const nodeOf = ({ value }: BidiValue): Serialised =>
  typeof value === 'object' && value !== null ? value : {};
const listOf = ({ value }: BidiValue): BidiValue[] => (Array.isArray(value) ? value : []);

/** Our elements and their closed shadow roots, which WebDriver may look into. */
async function shadowRoots(browser: Browser, page: Page) {
  const context = contextOf(page);
  const hosts = await evaluated(
    bidiOf(browser).send('script.evaluate', {
      expression: "[...Document.prototype.querySelectorAll.call(document, '[data-claim-clock]')]",
      target: { context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    }),
  );
  return listOf(hosts).map((host) => {
    const { shadowRoot, attributes } = nodeOf(host);
    return {
      context,
      order: attributes?.['data-order'] ?? null,
      root: shadowRoot?.sharedId ?? null,
    };
  });
}

/** Runs in a page; shadow roots are named first, then texts. */
const inPage = (
  browser: Browser,
  context: string,
  work: string,
  roots: readonly string[],
  ...rest: string[]
) =>
  evaluated(
    bidiOf(browser).send('script.callFunction', {
      functionDeclaration: work,
      arguments: [
        ...roots.map((sharedId) => ({ sharedId })),
        ...rest.map((value) => ({ type: 'string', value })),
      ],
      target: { context },
      awaitPromise: true,
    }),
  );

/** The texts of all of them at once, for a list is asked again and again; by nothing that hostile pages spy on. */
const TEXTS = `(...roots) => {
  const textOf = (node) => node.nodeType === 3 ? node.data : node.localName === 'style' ? '' :
    (node.getAttribute?.('aria-label') ?? '') + ' ' + [...node.childNodes].map(textOf).join(' ');
  return roots.map((root) => textOf(root).replace(/\\s+/g, ' ').trim());
}`;

/** Everything of ours on a page, in its order. */
export const hosts = (browser: Browser, page: Page): Promise<SeenHost[]> =>
  untilSeen(() => hostsOnce(browser, page));

async function hostsOnce(browser: Browser, page: Page): Promise<SeenHost[]> {
  const found = await shadowRoots(browser, page);
  const roots = found.flatMap(({ root }) => root ?? []);
  const texts =
    roots.length === 0 ? [] : listOf(await inPage(browser, contextOf(page), TEXTS, roots));
  const textOf = new Map(roots.map((root, at) => [root, texts[at]?.value]));
  return found.map(({ order, root }) => ({
    order,
    text: String((root && textOf.get(root)) ?? ''),
  }));
}

const CENTRE = `(root, words) => {
  const named = (node) => (node.getAttribute('aria-label') ?? '') + ' ' + node.textContent.replace(/\\s+/g, ' ');
  const button = [...root.querySelectorAll('button, a, summary')].find((node) => named(node).includes(words));
  if (!button) return null;
  button.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = button.getBoundingClientRect();
  return JSON.stringify([left + width / 2, top + height / 2]);
}`;

export async function press(
  browser: Browser,
  page: Page,
  order: string | null,
  words: string,
): Promise<void> {
  await page.bringToFront();
  const look = async (): Promise<[number, number] | null> => {
    for (const { context, order: belongsTo, root } of await shadowRoots(browser, page)) {
      if (belongsTo !== order || !root) continue;
      const { value } = await inPage(browser, context, CENTRE, [root], words);
      if (typeof value === 'string') return JSON.parse(value);
    }
    return null;
  };
  // Drawn anew between two of these questions, a button cannot be asked about any more: then it is looked for again.
  const [x, y] = await untilStill(`button “${words}” at ${order ?? 'the page'}`, look);
  await page.mouse.click(x, y);
}
