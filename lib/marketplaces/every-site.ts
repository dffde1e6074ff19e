/** The addresses of each shop that has pages, by its id: one line a shop. */
export { aliExpressSite as aliexpress } from './aliexpress/site';
export { dhgateSite as dhgate } from './dhgate/site';
export { temuSite as temu } from './temu/site';
export { wishSite as wish } from './wish/site';
