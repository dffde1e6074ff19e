import type { PartEntry } from '../../components/dashboard/part';

const order = () => import('./parts/order');

/** The parts of the dashboard. One more is one more line here, and a file that exports its `part`. */
export const PARTS: readonly PartEntry[] = [
  { path: 'orders', tab: 'orders', load: () => import('./parts/orders') },
  { path: 'figures', tab: 'figures', load: () => import('./parts/figures') },
  { path: 'data', tab: 'data', load: () => import('./parts/data') },
  { path: 'settings/:section?', tab: 'settings', load: () => import('./parts/settings') },
  { path: 'rules/:anchor?', tab: 'rules', load: () => import('./parts/rules') },
  { path: 'orders/:key/claim/:answer?', tab: 'orders', load: () => import('./parts/claim') },
  { path: 'orders/:key', tab: 'orders', load: order },
  { path: 'new/:shop?/:id?', tab: 'orders', load: order },
];
