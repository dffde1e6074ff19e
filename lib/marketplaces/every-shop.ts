/** What is known of each shop, by its id: one line a shop. */
export { known as aliexpress } from './aliexpress/shop';
export { known as dhgate } from './dhgate/shop';
export { known as other } from './other/shop';
export { known as temu } from './temu/shop';
export { known as wish } from './wish/shop';
