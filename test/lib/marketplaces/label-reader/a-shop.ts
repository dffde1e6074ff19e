import type { ShopPages } from '../../../../lib/marketplaces/label-reader/shop-pages';

/** A shop of nobody, with a label for each kind of thing. */
export const aShop: ShopPages = {
  id: /^\d{6,24}$/,
  idLabels: ['order number'],
  near: null,
  elsewhere: {
    selector: 'a[href^="/order/"]',
    idOf: (element) =>
      /^\/order\/(\d{6,24})$/.exec(element.getAttribute('href') ?? '')?.[1] ?? null,
  },
  lists: null,
  frames: 'main, body',
  marks: [['status'], ['total']],
  once: [
    ['order time', 'ordered on'],
    ['order total', 'total'],
  ],
  dated: ['delivered on', 'arrives'],
  items: '.item',
  days: [
    { fact: 'placed', labels: ['order time', 'ordered on'], choose: 'only' },
    { fact: 'delivered', labels: ['delivered on'], choose: 'earliest' },
    { fact: 'promisedBy', labels: ['arrives'], choose: 'earliest', ahead: true },
  ],
  total: ['order total', 'total'],
  carrier: ['ship via'],
  trackingNumber: ['track number'],
  notSearched: (element) => element.classList.contains('title'),
};
