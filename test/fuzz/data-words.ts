import { anyBranch, isRecord, leavesOf, put, type Response, textLeaves } from './data-tree';
import { DATED, DATELESS, INVISIBLE, LANGUAGES } from './hostile-texts';
import { added, garbled, lessened, type Mutation } from './mutation';
import { hasDigit } from './page-nodes';
import type { ShopWords } from './shop-words';

type DataMutation = Mutation<Response>;

/** Names that an object has without being given them. */
const INHERITED = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'length',
  'then',
  'toJSON',
];

const hostileKey = ({ ids, idKeys: [key = 'id'] }: ShopWords): DataMutation => ({
  name: 'insert a hostile key',
  weight: 3,
  spoil: ({ data }, random) => {
    const branch = anyBranch(data, random);
    const name = random.pick(INHERITED) ?? 'x';
    if (!isRecord(branch)) return null;
    const value = random.pick([{ fields: { [key]: ids[0] } }, null, 'x', ['x'], { tag: 1 }]);
    put({ parent: branch, name }, structuredClone(value));
    return lessened(`${name} given`);
  },
});

const hostileText = ({ dateless }: ShopWords): DataMutation => ({
  name: 'put hostile text',
  weight: 6,
  spoil: ({ data }, random) => {
    const leaf = random.pick(textLeaves(data));
    const words = random.pick([...DATELESS, ...dateless]) ?? '';
    if (!leaf) return null;
    const whole = random.once(3);
    if (whole) put(leaf, words);
    else put(leaf, random.once(2) ? words + leaf.value : leaf.value + words);
    const keepsDates = whole || !hasDigit(words);
    return { ...lessened(`“${words.slice(0, 40)}” in ${leaf.name}`), keepsDates };
  },
});

const hostileMember: DataMutation = {
  name: 'add hostile text',
  weight: 2,
  spoil: ({ data }, random) => {
    const branch = anyBranch(data, random);
    const words = random.pick(DATELESS) ?? '';
    if (Array.isArray(branch)) branch.splice(random.below(branch.length + 1), 0, words);
    else if (isRecord(branch)) branch[`x${random.below(1e6)}`] = words;
    else return null;
    return added(`“${words.slice(0, 40)}” added`);
  },
};

const strangeDate = ({ dated }: ShopWords): DataMutation => ({
  name: 'put another date',
  weight: 2,
  spoil: ({ data }, random) => {
    const leaf = random.pick(textLeaves(data));
    const words = random.pick([...DATED, ...dated]) ?? '';
    if (!leaf) return null;
    put(leaf, random.once(2) ? words : `${leaf.value} ${words}`);
    return { ...lessened(`“${words}” in ${leaf.name}`), keepsDates: false };
  },
});

const invisible: DataMutation = {
  name: 'insert invisible marks',
  weight: 2,
  spoil: ({ data }, random) => {
    const leaf = random.pick(textLeaves(data));
    if (!leaf) return null;
    const at = random.below(leaf.value.length + 1);
    put(leaf, leaf.value.slice(0, at) + (random.pick(INVISIBLE) ?? '') + leaf.value.slice(at));
    return lessened(`in ${leaf.name}`);
  },
};

/** Cut in the middle a number is another number. */
const truncateText: DataMutation = {
  name: 'cut a text off',
  weight: 3,
  spoil: ({ data }, random) => {
    const leaf = random.pick(textLeaves(data));
    if (!leaf) return null;
    const cut = leaf.value.slice(0, random.below(leaf.value.length));
    put(leaf, cut);
    const namesNobody = !/\p{Nd}{10}/u.test(leaf.value);
    return {
      ...lessened(`${leaf.name} cut to “${cut.slice(0, 60)}”`),
      keepsDates: !hasDigit(leaf.value),
      keepsOwners: namesNobody,
    };
  },
};

/** Beside a date a text may be its label. */
const foreignWords = (words: readonly string[]): DataMutation => ({
  name: 'say it in words of another response',
  weight: 4,
  spoil: ({ data }, random) => {
    const leaf = random.pick(textLeaves(data));
    const other = random.pick(words);
    if (!leaf || other === undefined) return null;
    const keepsDates = !leavesOf(leaf.parent).some(({ value }) => hasDigit(JSON.stringify(value)));
    put(leaf, other);
    const what = `${leaf.name} “${leaf.value.slice(0, 40)}” is “${other.slice(0, 40)}” now`;
    return { ...lessened(what), keepsDates, keepsOwners: !/\p{Nd}{10}/u.test(leaf.value) };
  },
});

/** 03/04 is another day in another language. */
const NUMERIC_DAY = /\d[./-]\s?\d{1,2}[./-]/;

const changeLanguage: DataMutation = {
  name: 'say another language',
  weight: 3,
  spoil: (response, random) => {
    response.language =
      random.pick(LANGUAGES.filter((language) => /^[A-Za-z-]{2,35}$/.test(language))) ?? 'und';
    const keepsDates = !textLeaves(response.data).some(({ value }) => NUMERIC_DAY.test(value));
    return { ...lessened(`language is “${response.language}” now`), keepsDates };
  },
};

const otherAddress = ({ ids }: ShopWords): DataMutation => ({
  name: 'receive it on the page of another order, or of none',
  weight: 1,
  spoil: (response, random) => {
    response.orderId = random.once(2) ? null : (random.pick(ids) ?? null);
    return lessened(`the address names ${response.orderId}`);
  },
});

/** What a broken connection, or a page that is no friend, can make of a text. */
const brokenText: DataMutation = {
  name: 'break the text',
  weight: 2,
  spoil: ({ afterwards }, random) => {
    const [kind, place] = [random.below(6), random.below(1e9)];
    const at = (text: string) => place % (text.length + 1);
    const breaks: readonly ((text: string) => string)[] = [
      (text) => text.slice(0, at(text)),
      (text) => text.slice(at(text)),
      (text) => `${text.slice(0, at(text))}\u0000${text.slice(at(text))}`,
      (text) => `\ufeff ${text}\n`,
      (text) => JSON.stringify(text),
      (text) => `mtopjsonp7(${text});alert(1)`,
    ];
    afterwards.push(breaks[kind] ?? ((text) => text));
    return garbled(`way ${kind}`);
  },
};

/**
 * @param shop what imitates the shop
 * @param words digit-free texts of other responses
 */
export const dataWords = (shop: ShopWords, words: readonly string[]): readonly DataMutation[] => [
  hostileKey(shop),
  hostileText(shop),
  hostileMember,
  strangeDate(shop),
  invisible,
  truncateText,
  foreignWords(words),
  changeLanguage,
  otherAddress(shop),
  brokenText,
];
