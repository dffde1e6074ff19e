import { added, type Mutation, reshaped } from './mutation';
import type { ShopWords } from './shop-words';

/** A page and the address that it is read at. */
export interface Addressed {
  readonly page: Document;
  url: URL;
}

/** A country or a language in front of the page (../FACTS.md §1.1). */
const PREFIXES = ['/ca', '/de', '/pt-en', '/w'];

const otherCountry: Mutation<Addressed> = {
  name: 'read it under a country of its own',
  weight: 1,
  spoil: (read, random) => {
    const page = read.url.pathname.split('/').at(-1) ?? '';
    // Where the path has folders of its own, a country may not stand in front of it.
    if (read.url.pathname.split('/').length > 3 || !page.startsWith('bgt_')) return null;
    read.url = new URL(`${random.pick(PREFIXES)}/${page}${read.url.search}`, read.url);
    return added(read.url.pathname);
  },
};

/** As where the address is the next order's already and the page still the last one's. */
const otherOrder = ({ ids }: ShopWords): Mutation<Addressed> => ({
  name: 'read it at the address of another order',
  weight: 2,
  spoil: (read, random) => {
    const named = [...read.url.searchParams].filter(([, value]) => /\d{6}/.test(value));
    const [key, old = ''] = random.pick(named) ?? [];
    if (key === undefined) return null;
    read.url = new URL(read.url);
    read.url.searchParams.set(key, random.pick(ids) ?? '');
    const what = read.url.search;
    // A journey that does not print its order is the address's.
    return read.page.body?.textContent?.includes(old)
      ? added(what)
      : { ...reshaped(what), keepsOwners: false };
  },
});

const fewerWords: Mutation<Addressed> = {
  name: 'read it at an address without its question',
  weight: 1,
  spoil: (read) => {
    if (read.url.search === '') return null;
    read.url = new URL(read.url.pathname, read.url);
    return added(read.url.href);
  },
};

/** Other addresses of the same page. */
export const pageAddresses = (shop: ShopWords): readonly Mutation<Addressed>[] => [
  otherCountry,
  otherOrder(shop),
  fewerWords,
];
