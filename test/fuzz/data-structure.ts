import { anyBranch, anyLeaf, isRecord, type Leaf, put, type Response, take } from './data-tree';
import { added, garbled, lessened, type Mutation, reshaped } from './mutation';
import type { ShopWords } from './shop-words';

type DataMutation = Mutation<Response>;

const drop: DataMutation = {
  name: 'drop a value',
  weight: 8,
  spoil: ({ data }, random) => {
    const leaf = anyLeaf(data, random);
    if (!leaf) return null;
    take(leaf);
    return lessened(`dropped ${leaf.name}`);
  },
};

const duplicate: DataMutation = {
  name: 'duplicate a value',
  weight: 5,
  spoil: ({ data }, random) => {
    const leaf = anyLeaf(data, random);
    if (!leaf) return null;
    const { parent, name } = leaf;
    const copy = () => structuredClone(leaf.value);
    for (let left = 1 + random.below(random.once(20) ? 300 : 2); left > 0; left--)
      if (Array.isArray(parent)) parent.splice(Number(name), 0, copy());
      else put({ parent, name: `${name}_${random.below(1e6)}` }, copy());
    return lessened(`duplicated ${name}`);
  },
};

const reorder: DataMutation = {
  name: 'reorder values',
  weight: 4,
  spoil: ({ data }, random) => {
    const branch = anyBranch(data, random);
    if (!branch) return null;
    const entries = random.shuffled(Object.entries(branch));
    if (Array.isArray(branch))
      branch.splice(0, branch.length, ...entries.map(([, value]) => value));
    else {
      for (const name of Object.keys(branch)) delete branch[name];
      for (const [name, value] of entries) put({ parent: branch, name }, value);
    }
    return lessened(`reordered ${entries.length} values`);
  },
};

const rename: DataMutation = {
  name: 'rename a key',
  weight: 5,
  spoil: ({ data }, random) => {
    const leaf = anyLeaf(data, random, ({ parent }) => !Array.isArray(parent));
    if (!leaf) return null;
    take(leaf);
    const renamed = random.once(2) ? `${leaf.name}V2` : `x${random.below(1e6).toString(36)}`;
    put({ ...leaf, name: renamed }, leaf.value);
    return reshaped(`${leaf.name} is ${renamed} now`);
  },
};

const nest: DataMutation = {
  name: 'nest a value deeper',
  weight: 4,
  spoil: ({ data, afterwards }, random) => {
    const leaf = anyLeaf(data, random);
    if (!leaf) return null;
    if (random.once(15)) {
      // JSON.stringify would give up on what a response may well carry.
      const [mark, depth] = [`deep${random.below(1e9)}`, 20_000];
      put({ parent: leaf.parent, name: leaf.name }, mark);
      afterwards.push((text) =>
        text.replace(`"${mark}"`, () => `${'[{"fields":'.repeat(depth)}0${'}]'.repeat(depth)}`),
      );
      return lessened(`${leaf.name} is endlessly deep`);
    }
    put(leaf, random.once(2) ? [leaf.value] : { value: leaf.value });
    return reshaped(`${leaf.name} is one deeper`);
  },
};

const hoist: DataMutation = {
  name: 'put a value in the place of what holds it',
  weight: 2,
  spoil: ({ data }, random) => {
    const leaf = anyLeaf(data, random, ({ value }) => isRecord(value) || Array.isArray(value));
    const inner = leaf && anyLeaf(leaf.value, random);
    if (!leaf || !inner) return null;
    put(leaf, inner.value);
    return reshaped(`${inner.name} in the place of ${leaf.name}`);
  },
};

/** Numbers as texts and back, as captures have shown. */
const otherForm: DataMutation = {
  name: 'write a value in its other form',
  weight: 6,
  spoil: ({ data }, random) => {
    const leaf = anyLeaf(data, random, ({ value }) => otherFormOf(value) !== undefined);
    if (!leaf) return null;
    put(leaf, otherFormOf(leaf.value));
    return lessened(`${leaf.name} has its other form`);
  },
};

function otherFormOf(value: unknown): unknown {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (value === 'true' || value === 'false') return value === 'true';
  return typeof value === 'string' && /^[1-9]\d{0,15}$/.test(value) ? Number(value) : undefined;
}

const NOTHING: readonly unknown[] = [null, {}, [], '', true, false, 0, -1, [[]], { length: 1e9 }];

const nothing: DataMutation = {
  name: 'put nothing where something was',
  weight: 4,
  spoil: ({ data }, random) => {
    const leaf = anyLeaf(data, random);
    if (!leaf) return null;
    put(leaf, structuredClone(random.pick(NOTHING)));
    return lessened(`${leaf.name} is ${JSON.stringify(leaf.value).slice(0, 30)} no more`);
  },
};

/** Elsewhere a value may say something else: only what must never happen is asked then. */
const swap: DataMutation = {
  name: 'swap two values',
  weight: 2,
  spoil: ({ data }, random) => {
    const [one, other] = [anyLeaf(data, random), anyLeaf(data, random)];
    if (!one || !other) return null;
    put(one, structuredClone(other.value));
    put(other, structuredClone(one.value));
    return garbled(`swapped ${one.name} and ${other.name}`);
  },
};

const NUMBERS = [
  0,
  -1,
  1e308,
  2 ** 53,
  1e13,
  1.5e12,
  86_400_000,
  1_893_456_000_000,
  Number.MIN_VALUE,
];

const otherNumber: DataMutation = {
  name: 'put another number',
  weight: 2,
  spoil: ({ data }, random) => {
    const leaf = anyLeaf(data, random, ({ value }) => typeof value === 'number');
    if (!leaf) return null;
    const number = random.pick(NUMBERS) ?? 0;
    put(leaf, number);
    return garbled(`${leaf.name} is ${number} now`);
  },
};

/** As when one order's answer were put into another's. */
const swallow: DataMutation = {
  name: 'put one component into another',
  weight: 2,
  spoil: ({ data }, random) => {
    const isComponent = ({ value }: Leaf) => isRecord(value) && 'tag' in value && 'fields' in value;
    const [one, other] = [anyLeaf(data, random, isComponent), anyLeaf(data, random, isComponent)];
    if (!one || !other || one.value === other.value || !isRecord(one.value)) return null;
    const place = random.once(2) ? one.value : one.value.fields;
    if (!isRecord(place)) return null;
    place[other.name] = structuredClone(other.value);
    return lessened(`${one.name} holds ${other.name}`);
  },
};

const strangeId = ({ ids, idKeys }: ShopWords): DataMutation => ({
  name: 'name another order',
  weight: 2,
  spoil: ({ data }, random) => {
    const branch = anyBranch(data, random);
    const name = random.pick(idKeys) ?? 'x';
    if (!isRecord(branch) || name in branch) return null;
    const id = random.pick(ids) ?? '';
    branch[name] = random.once(2) ? id : Number(id);
    return added(`${name} is ${id}`);
  },
});

/** @param shop what imitates the shop */
export const dataStructure = (shop: ShopWords): readonly DataMutation[] => [
  drop,
  duplicate,
  reorder,
  rename,
  nest,
  hoist,
  otherForm,
  nothing,
  swap,
  otherNumber,
  swallow,
  strangeId(shop),
];
