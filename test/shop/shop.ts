import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { type Certificate, makeCertificate } from './certificate';
import { dhgate } from './dhgate/dhgate';
import { answerMtop } from './mtop/answer-mtop';
import { type MtopCall, mtopCall } from './mtop/call';
import {
  captchaPage,
  changedPage,
  detailPage,
  homePage,
  itemPage,
  listPage,
  loginPage,
  trackingPage,
} from './page-shell';
import { type ShopProxy, startProxy } from './proxy';
import type { Scenario } from './scenario';
import { SCENARIOS, scenarioNamed } from './scenarios/all';
import { dressed, type SmallShop } from './small-shop';
import { temu } from './temu/temu';
import { wish } from './wish/wish';

/** The smaller shops, which play one scenario. */
const SMALL_SHOPS: Readonly<Record<string, SmallShop>> = {
  'temu.com': temu,
  'dhgate.com': dhgate,
  'wish.com': wish,
};
const DOMAINS = ['aliexpress.com', 'aliexpress.us', ...Object.keys(SMALL_SHOPS)];
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
};

export interface Shop {
  readonly proxy: ShopProxy;
  readonly certificate: Certificate;
  /** Each request that reached the shop, `host/path?query`. */
  readonly served: string[];
  /** Each question to the shop's gateway, with the text that was sent back at once; null for silence. */
  readonly calls: ServedCall[];
  /** Plays this scenario from now on, and lets it answer what the one before put off. */
  play(scenario: Scenario | string): void;
  close(): Promise<void>;
}

export interface ServedCall extends MtopCall {
  readonly sent: string | null;
}

interface Answer {
  readonly status?: number;
  readonly type: keyof typeof TYPES;
  readonly body: string;
  readonly location?: string;
  /** ms for which a browser may keep it; left out: not at all. */
  readonly keep?: number;
}

const html = (body: string, keep = 0): Answer => ({ type: 'html', body, keep });
const redirect = (location: string): Answer => ({ status: 302, type: 'html', body: '', location });
const notFound: Answer = { status: 404, type: 'html', body: 'not here' };

function listAnswer(scenario: Scenario, url: URL): Answer {
  if (scenario.answer === 'captcha') return html(captchaPage(scenario));
  if (scenario.answer === 'changed') return html(changedPage(scenario));
  if (scenario.answer === 'signed-out') {
    return redirect(`https://login.aliexpress.com/?return_url=${encodeURIComponent(url.href)}`);
  }
  return html(listPage(scenario));
}

/** What every shop's pages are made with: their style and their scripts. */
function fileAnswer(url: URL): Answer | null {
  const file = /^\/shop\/([a-z-]+\.js|shop\.css)$/.exec(url.pathname)?.[1];
  if (!file) return null;
  const body = readFileSync(new URL(`./page/${file}`, import.meta.url), 'utf8');
  return { type: file.split('.')[1] ?? 'js', body };
}

function answer(url: URL, scenario: Scenario): Answer {
  if (url.hostname.startsWith('login.')) return html(loginPage(scenario));
  switch (url.pathname) {
    case '/p/order/index.html':
      return listAnswer(scenario, url);
    case '/p/order/detail.html':
      return html(scenario.detail?.body ?? detailPage(scenario), scenario.detail?.keep);
    case '/p/tracking/index.html':
      return html(trackingPage(scenario));
    case '/':
      return html(
        homePage(
          scenario,
          SCENARIOS.map((each) => each.name),
        ),
      );
    default:
      return url.pathname.startsWith('/item/') ? html(itemPage(scenario)) : notFound;
  }
}

/**
 * Starts the shop on loopback under its real host names, with a proxy that leads there and nowhere else.
 *
 * @param zone the zone of the browser it serves, in which new pages print their days; by default this machine's
 */
export async function startShop(
  first: Scenario | string,
  zone = Intl.DateTimeFormat().resolvedOptions().timeZone,
): Promise<Shop> {
  const named = (scenario: Scenario | string) =>
    typeof scenario === 'string' ? scenarioNamed(scenario) : scenario;
  let playing = named(first);
  const served: string[] = [];
  const calls: ServedCall[] = [];
  /** Questions for single orders that this scenario has answered. */
  let answered = 0;
  /** Answers that wait for another scenario. */
  const putOff: (() => void)[] = [];
  /** Answers of which half was sent. */
  const halves: ServerResponse[] = [];
  const certificate = makeCertificate(DOMAINS);

  const respond = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(
      request.url ?? '/',
      `https://${request.headers.host ?? 'www.aliexpress.com'}`,
    );
    served.push(`${url.host}${url.pathname}${url.search}`);
    const file = fileAnswer(url);
    if (file) {
      response
        .writeHead(200, { 'content-type': TYPES[file.type], 'cache-control': 'no-store' })
        .end(file.body);
      return;
    }
    const small = SMALL_SHOPS[url.hostname.split('.').slice(-2).join('.')];
    if (small) {
      const sent = small(url, { now: Date.now(), zone });
      const headers = { 'content-type': TYPES[sent?.type ?? 'html'], 'cache-control': 'no-store' };
      response.writeHead(sent ? 200 : 404, headers).end(dressed(sent?.body ?? 'not here', playing));
      return;
    }
    const call = await mtopCall(request, url);
    if (call) return respondMtop(call, request, response);
    const wanted = SCENARIOS.find(({ name }) => name === url.searchParams.get('scenario'));
    if (wanted) playing = wanted;
    const { status = 200, type, body, location, keep = 0 } = answer(url, playing);
    const headers = {
      'content-type': TYPES[type] ?? '',
      'cache-control': keep > 0 ? `max-age=${keep / 1000}` : 'no-store',
    };
    response.writeHead(status, location ? { ...headers, location } : headers);
    if (playing.neverEnds) response.write(body);
    else response.end(body);
  };
  const respondMtop = (call: MtopCall, request: IncomingMessage, response: ServerResponse) => {
    const sent = answerMtop(call, playing, { now: Date.now(), zone }, answered);
    calls.push({ ...call, sent });
    if (sent !== null) return send(call, sent, request, response);
    if (playing.refuses?.as !== 'later') return;
    putOff.push(() => {
      const late = answerMtop(call, playing, { now: Date.now(), zone }, answered);
      if (late !== null) send(call, late, request, response);
    });
  };
  const send = (
    call: MtopCall,
    sent: string,
    request: IncomingMessage,
    response: ServerResponse,
  ) => {
    if (call.orderId !== null) answered += 1;
    response.writeHead(200, {
      'content-type': (call.callback === null ? TYPES.json : TYPES.js) ?? '',
      'cache-control': 'no-store',
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      ...(call.data.breaks ? { 'content-length': Buffer.byteLength(sent) } : {}),
    });
    // A test may want an answer that breaks off: at once, or when it says so with another question; or never.
    const { breaks } = call.data;
    if (breaks === 'now') for (const begun of halves.splice(0)) begun.socket?.end();
    if (breaks === undefined || breaks === 'now') return void response.end(sent);
    response.write(sent.slice(0, sent.length / 2), () => {
      if (breaks === 'at-once') response.socket?.end();
    });
    halves.push(response);
  };
  const server = createServer(
    { key: certificate.key, cert: certificate.cert },
    (request, response) => {
      respond(request, response).catch((failure) => response.destroy(failure));
    },
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const proxy = await startProxy((server.address() as AddressInfo).port, DOMAINS);

  return {
    proxy,
    certificate,
    served,
    calls,
    play: (scenario) => {
      playing = named(scenario);
      answered = 0;
      for (const answerLate of putOff.splice(0)) answerLate();
    },
    close: async () => {
      await proxy.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
