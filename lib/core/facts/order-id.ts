/**
 * What any shop's order id looks like: letters and digits in groups joined by single hyphens, such as
 * `8210000000001559` or `PO-211-10700000000000001`. A digit is asked for, so that no word of a page and no name of the
 * prototype passes; no colon, because a key is `marketplace:id`. Each shop's reader knows its own form more exactly.
 */
export const ORDER_ID = /^(?=[A-Za-z0-9-]{6,40}$)(?=[A-Za-z-]*\d)[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*$/;

export const isOrderId = (text: string): boolean => ORDER_ID.test(text);
