import type { Page } from 'puppeteer-core';
import { ANSWER_EVENT, ASK_EVENT, DATA_EVENT } from '../../lib/main-world/events';

/** What the page itself received, in its order. */
export const received = (page: Page): Promise<{ api: string; text: string }[]> =>
  page.evaluate(() => Reflect.get(window, 'shop').received);

/** What a page's script can see of us: variables that an empty page has not, and the looks of what is listened to. */
export const traces = (page: Page) =>
  page.evaluate(() => {
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const clean = new Set(Object.getOwnPropertyNames(frame.contentWindow ?? {}));
    frame.remove();
    const native = (work: unknown) =>
      /\[native code\]/.test(Function.prototype.toString.call(work));
    const heard = [XMLHttpRequest.prototype.open, Response.prototype.json];
    return {
      added: Object.getOwnPropertyNames(window).filter(
        (key) => !clean.has(key) && !/^\d+$|puppeteer|webdriver/i.test(key),
      ),
      native: [fetch, ...heard].every(native),
      signatures: heard.map((work) => [work.name, work.length]),
    };
  });

/**
 * Lets the page's client fetch an answer of this length over each transport, and a short one after each: how much of it
 * came, and how long each text was that we heard of until the short ones were told.
 */
export const longAnswers = (page: Page, api: string, padding: number) =>
  page.evaluate(
    async (asked, length, event) => {
      const heard: number[] = [];
      const { request } = Reflect.get(window, 'lib').mtop;
      const ways = [
        { dataType: 'jsonp' },
        { dataType: 'originaljson' },
        { type: 'POST', dataType: 'originaljson' },
      ];
      const shortOnes = new Promise<void>((told) => {
        window.addEventListener(event, ({ detail }: CustomEventInit<string>) => {
          heard.push(detail?.length ?? 0);
          if (heard.length >= ways.length) told();
        });
      });
      const got: number[] = [];
      for (const way of ways) {
        const data = { tradeOrderId: '1', padding: length };
        got.push((await request({ api: asked, data, ...way })).padding.length);
        await request({ api: asked, data: { tradeOrderId: '1' }, ...way });
      }
      await shortOnes;
      return { got, heard };
    },
    api,
    padding,
    DATA_EVENT,
  );

/** Puts a question as our own script beside the page does, and waits for its answer. */
export const askClient = (page: Page, api: string, tradeOrderId: string) =>
  page.evaluate(
    (question, asking, answering) =>
      new Promise<string | null>((answered) => {
        window.addEventListener(
          answering,
          (event) => answered(JSON.parse((event as CustomEvent<string>).detail).text),
          { once: true },
        );
        const detail = JSON.stringify(question);
        window.dispatchEvent(new CustomEvent(asking, { detail }));
      }),
    { id: '1', api, data: { tradeOrderId } },
    ASK_EVENT,
    ANSWER_EVENT,
  );

/**
 * Thousands of imitated responses at once: every other one a list in which `known` has another id each time.
 *
 * @returns the seconds that were begun meanwhile
 */
export const imitate = (page: Page, list: string, known: string): Promise<number> =>
  page.evaluate(
    (text, id, event) => {
      const begun = Date.now();
      for (let count = 0; count < 4_000; count += 1) {
        const other = String(7_000_000_000_000_000 + count);
        const detail = JSON.stringify({
          api: 'x',
          address: '',
          marketplace: 'temu',
          text: count % 2 ? text.replaceAll(id, other) : '}{',
        });
        window.dispatchEvent(new CustomEvent(event, { detail }));
      }
      return Math.floor((Date.now() - begun) / 1000) + 1;
    },
    list,
    known,
    DATA_EVENT,
  );
