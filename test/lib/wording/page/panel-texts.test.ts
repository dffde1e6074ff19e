import { expect, test } from 'vitest';
import { textsOf } from '../../../../assets/locale-files';
import { afterClaimRules } from '../../../../lib/core/rules/after-claim';
import { shops } from '../../../../lib/marketplaces/registry';
import { lawRoutes } from '../../../../lib/payments/law-routes';
import { paymentRoutes } from '../../../../lib/payments/payment-routes';
import { handedWords } from '../../../../lib/wording/page/handed-words';
import {
  COUNTED_PANEL_TEXTS,
  PANEL_TEXTS,
  panelTextsOf,
} from '../../../../lib/wording/page/panel-texts';
import { localeWords } from '../../../tools/locale-words';
import { extensionSources, importsOf } from '../../../tools/source-files';

const everyRule = [
  ...shops.flatMap(({ policy }) => policy.rules),
  ...[...paymentRoutes, ...lawRoutes].map(({ rule }) => rule),
  ...afterClaimRules,
];
const sources = new Map(extensionSources().map((file) => [file.path, file]));
const names = Object.keys(textsOf('en'));
const stemOf = (name: string) => name.replace(/_(?:zero|one|two|few|many|other)$/, '');

/** Every source that the panel's script is made of. */
function reached(path: string, seen = new Set<string>()): Set<string> {
  const file = [path, `${path}.ts`, `${path}.tsx`].map((each) => sources.get(each)).find(Boolean);
  if (!file || seen.has(file.path)) return seen;
  seen.add(file.path);
  for (const imported of importsOf(file)) reached(imported, seen);
  return seen;
}

/** What a source says by the names of messages, whole or as the beginning of names. */
function saidIn(text: string): string[] {
  const whole = new Set([...text.matchAll(/'([A-Za-z]\w*)'/g)].map((match) => match[1]));
  const begun = [...text.matchAll(/`([A-Za-z]\w*?)\$\{/g)].flatMap((match) => match[1] ?? []);
  return names.filter(
    (name) =>
      whole.has(name) || whole.has(stemOf(name)) || begun.some((start) => name.startsWith(start)),
  );
}

test('every text that the panel can say is handed to it', () => {
  const handed = new Set<string>([...PANEL_TEXTS, ...COUNTED_PANEL_TEXTS]);
  const paths = [...reached('entrypoints/panel.content.ts')].filter(
    // The names of what the first script says are a type here.
    (path) => path !== 'lib/core/views/drawing.ts',
  );
  expect(paths.length).toBeGreaterThan(60);
  const said = paths.flatMap((path) => saidIn(sources.get(path)?.text ?? ''));
  expect(said.length).toBeGreaterThan(200);
  expect(said.filter((name) => !handed.has(name) && !handed.has(stemOf(name)))).toEqual([]);
});

test('the source of every date is handed to it in the user’s language', () => {
  const named = everyRule.flatMap(({ source }) => source.text ?? []);
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter((name) => !PANEL_TEXTS.includes(name))).toEqual([]);
});

test('nothing is handed over that there is no text for', () => {
  expect(PANEL_TEXTS.filter((name) => !names.includes(name))).toEqual([]);
  expect(COUNTED_PANEL_TEXTS.filter((name) => !names.includes(`${name}_other`))).toEqual([]);
});

test.each(['en', 'de', 'ar'])(
  'what was handed over in %s is said as it would be here',
  (language) => {
    const words = localeWords(language);
    const handed = handedWords(panelTextsOf(words));
    expect(handed.language).toBe(language);
    const parts = ['Lamp $1 {2}', 'two', 3, 4] as const;
    for (const name of PANEL_TEXTS)
      expect(handed.say(name, ...parts)).toBe(words.say(name, ...parts));
    for (const name of COUNTED_PANEL_TEXTS)
      for (const count of [0, 1, 2, 12])
        expect(handed.count(name, count, 'Lamp')).toBe(words.count(name, count, 'Lamp'));
    expect(handed.say('toString')).toBe('«toString»');
  },
);
