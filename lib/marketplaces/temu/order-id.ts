/**
 * The ids of Temu: `PO-<region>-<17 digits>` (../FACTS.md §1.2, from real payloads). The parts of an order carry the
 * same without `PO-`, its after-sales cases the same with `-D01` behind; neither is an order.
 */
export const TEMU_ID = /^PO-\d{2,4}-\d{8,20}$/;
/** One in a text: nothing else looks like it. */
export const TEMU_ID_IN_TEXT = /(?<![\w-])PO-\d{2,4}-\d{8,20}(?![\w-])/g;

const WHOLE_OR_PART = /^(?:PO-)?(\d{2,4}-\d{8,20})(?:-D\d{1,3})?$/;

/** The order that an id of an order, of a part of it or of a case about it belongs to; null for anything else. */
export function orderOf(id: string): string | null {
  const [, digits] = id.length <= 60 ? (WHOLE_OR_PART.exec(id) ?? []) : [];
  return digits === undefined ? null : `PO-${digits}`;
}

/** The order that an address of an order's own page names, or null. */
export function idInAddress(url: URL): string | null {
  const id = url.searchParams.get('parent_order_sn') ?? '';
  return TEMU_ID.test(id) ? id : null;
}

const IN_LINK =
  /^(?:[^?#]*\/)?bgt_order_(?:detail|receipt)\.html\?(?:[^#]*?&)?parent_order_sn=(PO-\d{2,4}-\d{8,20})(?:[&#]|$)/;

/** The order that a link leads to, or null. */
export const idInLink = (href: string | null): string | null =>
  IN_LINK.exec(href && href.length <= 2_000 ? href : '')?.[1] ?? null;
