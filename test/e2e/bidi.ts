import type { Browser, Page } from 'puppeteer-core';

/** A value as WebDriver BiDi serialises it; the parts that are used here. */
export interface BidiValue {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

interface Evaluated {
  readonly result:
    | { readonly type: 'success'; readonly result: BidiValue }
    | { readonly type: 'exception'; readonly exceptionDetails: { readonly text: string } };
}
interface Tree {
  readonly result: {
    readonly contexts: readonly { readonly context: string; readonly url: string }[];
  };
}
export interface Bidi {
  send(method: 'browsingContext.getTree', parameters: object): Promise<Tree>;
  send(method: 'script.evaluate' | 'script.callFunction', parameters: object): Promise<Evaluated>;
  send(
    method: 'input.performActions' | 'webExtension.install',
    parameters: object,
  ): Promise<object>;
  emit(event: 'browsingContext.contextCreated', tab: object): void;
}

/** Puppeteer's own connection, which it has no public name for. */
export function bidiOf(browser: Browser): Bidi {
  const connection: Bidi | undefined = Reflect.get(browser, 'connection');
  if (!connection) throw new Error('this browser does not speak WebDriver BiDi');
  return connection;
}

/** What WebDriver calls a tab; Puppeteer has no public name for it. Its address may be another by now. */
export function contextOf(page: Page): string {
  const context: unknown = Reflect.get(page.mainFrame(), '_id');
  if (typeof context !== 'string') throw new Error(`${page.url()} is no tab of WebDriver BiDi`);
  return context;
}

/**
 * All tabs. Of one that moved to another process as it opened (a page of the extension does), Firefox may say that it
 * is gone after it said that it is there; Puppeteer goes by what is said, so it is told of such a tab again.
 */
export async function allTabs(browser: Browser): Promise<Page[]> {
  if (Reflect.get(browser, 'protocol') !== 'webDriverBiDi') return browser.pages();
  const bidi = bidiOf(browser);
  // Asked first: of each tab in the answer that Puppeteer was told of, it has heard by then.
  const { result } = await bidi.send('browsingContext.getTree', { maxDepth: 0 });
  const known = new Set((await browser.pages()).map(contextOf));
  for (const tab of result.contexts)
    if (!known.has(tab.context)) bidi.emit('browsingContext.contextCreated', tab);
  return browser.pages();
}

/** Runs a script and gives what it returned; an exception of the script is one here. */
export async function evaluated(answer: Promise<Evaluated>): Promise<BidiValue> {
  const { result } = await answer;
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result;
}

/** Finds Firefox's own window: what it gives runs functions there, as `inFirefoxItself` does. */
export async function firefoxItself(browser: Browser) {
  const bidi = bidiOf(browser);
  const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const target = { context: tree.result.contexts[0]?.context };
  return async <Arguments extends unknown[], Result>(
    work: (...args: Arguments) => Result,
    ...args: Arguments
  ): Promise<Awaited<Result>> => {
    const expression = `(async () => JSON.stringify(await (${work})(...${JSON.stringify(args)})) ?? 'null')()`;
    const { value } = await evaluated(
      bidi.send('script.evaluate', { expression, target, awaitPromise: true }),
    );
    return JSON.parse(String(value));
  };
}

/** Runs a function in Firefox's own window, with full rights. Arguments and result travel as JSON. */
export async function inFirefoxItself<Arguments extends unknown[], Result>(
  browser: Browser,
  work: (...args: Arguments) => Result,
  ...args: Arguments
): Promise<Awaited<Result>> {
  return (await firefoxItself(browser))(work, ...args);
}
