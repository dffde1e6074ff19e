import { jsonOf } from '../../lib/marketplaces/data-fields';
import { dataStructure } from './data-structure';
import type { Response } from './data-tree';
import { dataWords } from './data-words';
import { lessened, type Mutation, weighted } from './mutation';
import type { ShopWords } from './shop-words';

const RAW_DATA = /^([^{]*rawData\s*=\s*)(\{.*\})([^}]*)$/s;

/**
 * Spoils the data that a page's script carries as text, as a response is spoiled.
 *
 * @param words digit-free texts of responses
 */
export function pageScripts(
  shop: ShopWords,
  words: readonly string[],
): readonly Mutation<Document>[] {
  const mutations = weighted([...dataStructure(shop), ...dataWords(shop, words)]);
  return [
    {
      name: 'spoil the data in a script',
      weight: 4,
      spoil: (page, random) => {
        const script = random.pick(
          Array.from(page.querySelectorAll('script')).filter(({ textContent }) =>
            RAW_DATA.test(textContent ?? ''),
          ),
        );
        const [, head = '', json = '', tail = ''] = RAW_DATA.exec(script?.textContent ?? '') ?? [];
        const parsed = jsonOf(json);
        if (!script || parsed === undefined) return null;
        const data: Response = {
          data: parsed,
          afterwards: [],
          language: 'en',
          orderId: null,
        };
        const done = random.pick(mutations)?.spoil(data, random);
        if (!done) return null;
        const text = data.afterwards.reduce(
          (last, change) => change(last),
          JSON.stringify(data.data),
        );
        script.textContent = head + text + tail;
        return { ...lessened(done.what), keepsDates: done.keepsDates, keepsIds: done.keepsIds };
      },
    },
  ];
}
