import { beforeEach, expect, test } from 'vitest';
import type { ShopPages } from '../../../lib/core/views/shop-pages';
import type { Memory, SiteAccess } from '../../../lib/ports/ports';
import { sitesHint } from '../../../lib/view-models/sites-hint';

const SHOPS: readonly ShopPages[] = [
  { id: 'aliexpress', listUrl: 'https://aliexpress.example/', switched: [] },
  { id: 'temu', listUrl: 'https://temu.example/', switched: ['https://temu.example/*'] },
  { id: 'wish', listUrl: 'https://wish.example/', switched: ['https://wish.example/*'] },
];

let granted: readonly string[];
let remembered: Map<string, string>;
beforeEach(() => {
  granted = [];
  remembered = new Map();
});

const access: SiteAccess = {
  has: async (origins) => origins.every((origin) => granted.includes(origin)),
};
const memory: Memory = {
  read: async (name) => remembered.get(name) ?? null,
  write: async (name, value) => void remembered.set(name, value),
  clear: async () => remembered.clear(),
};

test('it names the shops whose sites are off, and not the one that needs no switch', async () => {
  const hint = sitesHint(access, memory);
  expect(hint.shown.value).toBeNull();
  await hint.refresh(SHOPS);
  expect(hint.shown.value?.shops).toEqual(['temu', 'wish']);
});

test('who switched one of them on knows of the others', async () => {
  granted = ['https://wish.example/*'];
  const hint = sitesHint(access, memory);
  await hint.refresh(SHOPS);
  expect(hint.shown.value).toBeNull();
});

test('closed once, it stays closed', async () => {
  const hint = sitesHint(access, memory);
  await hint.refresh(SHOPS);
  hint.shown.value?.close();
  expect(hint.shown.value).toBeNull();
  const next = sitesHint(access, memory);
  await next.refresh(SHOPS);
  expect(next.shown.value).toBeNull();
});
