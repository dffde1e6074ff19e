import type { IncomingMessage } from 'node:http';

export type Transport = 'jsonp' | 'get' | 'post';

/** One question to the shop's gateway, as it arrived. */
export interface MtopCall {
  readonly api: string;
  /** The order it is about; null for a list. */
  readonly orderId: string | null;
  readonly transport: Transport;
  /** The name of the function that a JSONP answer calls. */
  readonly callback: string | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: number;
}

/** An object of text that may be JSON; an empty one for everything else. */
export function objectIn(text: unknown): Readonly<Record<string, unknown>> {
  if (typeof text === 'object' && text !== null) return { ...text };
  try {
    const value: unknown = JSON.parse(String(text));
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/** @returns null when the address is none of the gateway's: `acs.<shop>/h5/<api>/1.0/` */
export async function mtopCall(request: IncomingMessage, url: URL): Promise<MtopCall | null> {
  const [, api] = /^\/h5\/([\w.]+)\/1\.0\/$/.exec(url.pathname) ?? [];
  if (!url.hostname.startsWith('acs.') || api === undefined) return null;
  const posted =
    request.method === 'POST' ? new URLSearchParams(await bodyOf(request)).get('data') : null;
  const data = objectIn(posted ?? url.searchParams.get('data'));
  const callback = url.searchParams.get('callback');
  const { tradeOrderId } = data;
  return {
    api: url.searchParams.get('api') ?? api,
    orderId: tradeOrderId === undefined ? null : String(tradeOrderId),
    transport: posted !== null ? 'post' : callback === null ? 'get' : 'jsonp',
    callback,
    data,
    at: Date.now(),
  };
}
