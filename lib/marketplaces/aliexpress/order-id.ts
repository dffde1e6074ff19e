import { plainText, visibleText } from '../../reading/page-text';

/** 14 digits in 2014, 15 in 2019, 16 since 2022 (FACTS.md §1.4); longer ones may come. */
const ID = /(?<!\d)\d{14,19}(?!\d)/g;
export const WHOLE_ID = /^\d{14,19}$/;
const IN_LINK = /[?&](?:tradeOrderId|orderId)=(\d{14,19})(?=[&#]|$)/;

/**
 * The order id that an address of this shop names, or null. Only order and tracking pages count: a message link names
 * one too, not always its own.
 */
export function idInLink(href: string | null): string | null {
  if (!href || href.length > 2_000 || !/\/p\/(?:order\/detail|tracking\/)/.test(href)) return null;
  return IN_LINK.exec(href)?.[1] ?? null;
}

/** The order ids printed in a text, in order, digits only. */
export const idsInText = (text: string): string[] => plainText(visibleText(text)).match(ID) ?? [];

/** The visible text without the ids in it, so that no digit of an id is taken for a date. */
export function withoutIds(text: string): string {
  const visible = visibleText(text);
  // Plain text keeps every position.
  return [...plainText(visible).matchAll(ID)].reduceRight(
    (rest, { 0: id, index }) => `${rest.slice(0, index)} ${rest.slice(index + id.length)}`,
    visible,
  );
}

/** The order that an order page's own address names, or null. */
export function idInAddress(url: URL): string | null {
  const id = url.searchParams.get(
    url.pathname.includes('/p/tracking/') ? 'tradeOrderId' : 'orderId',
  );
  return id !== null && WHOLE_ID.test(id) ? id : null;
}
