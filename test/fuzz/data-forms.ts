import { anyLeaf, branchesOf, isRecord, put, type Response, take } from './data-tree';
import { added, lessened, type Mutation } from './mutation';
import type { ShopWords } from './shop-words';

type DataMutation = Mutation<Response>;

const camel = (name: string): string =>
  name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
const snake = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** On the wire keys have underscores; the page's own client gives them capitals (../FACTS.md §1.6). */
const otherCase: DataMutation = {
  name: 'write a key in its other case',
  weight: 3,
  spoil: ({ data }, random) => {
    const otherOf = (name: string) => (name.includes('_') ? camel(name) : snake(name));
    const leaf = anyLeaf(
      data,
      random,
      ({ parent, name }) => isRecord(parent) && otherOf(name) !== name,
    );
    if (!leaf || otherOf(leaf.name) in leaf.parent) return null;
    take(leaf);
    put({ parent: leaf.parent, name: otherOf(leaf.name) }, leaf.value);
    return lessened(`${leaf.name} is ${otherOf(leaf.name)}`);
  },
};

const isSeconds = (value: unknown): boolean =>
  (typeof value === 'number' || typeof value === 'string') && /^1[5-9]\d{8}$/.test(`${value}`);

/** The same moment: some captures have seconds, some milliseconds. */
const milliseconds: DataMutation = {
  name: 'write seconds as milliseconds',
  weight: 3,
  spoil: ({ data }, random) => {
    const leaf = anyLeaf(data, random, ({ value }) => isSeconds(value));
    if (!leaf) return null;
    put(leaf, typeof leaf.value === 'number' ? leaf.value * 1000 : `${leaf.value}000`);
    return lessened(`${leaf.name} in milliseconds`);
  },
};

/** As when the answer for one order were put among the parts of another. */
const orderInOrder: DataMutation = {
  name: 'put an order among the parts of another',
  weight: 2,
  spoil: ({ data }, random) => {
    const lists = branchesOf(data).filter(
      (branch): branch is unknown[] => Array.isArray(branch) && branch.some(isRecord),
    );
    const [from, into] = [random.pick(lists), random.pick(lists)];
    const order = random.pick(from ?? []);
    if (!into || order === undefined || into === from) return null;
    into.push(structuredClone(order));
    return { ...lessened('a part among other parts'), keepsOwners: false };
  },
};

/** The page has the next part of the list already, or asks for it. */
const morePages: DataMutation = {
  name: 'say that more is to come',
  weight: 1,
  spoil: ({ data }, random) => {
    const branch = random.pick(branchesOf(data).filter(isRecord));
    if (!branch) return null;
    branch.has_next_page = random.pick([true, false, 'true', 1, null]);
    return added('has_next_page');
  },
};

/** Other forms of the data of shops that more than one form was seen of. */
export const dataForms = ({ pages }: ShopWords): readonly DataMutation[] =>
  pages === null ? [] : [otherCase, milliseconds, orderInOrder, morePages];
