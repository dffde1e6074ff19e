import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { shopOfSource } from '../../../lib/claims/cited';
import { REASONS, type ReasonCode } from '../../../lib/claims/reasons';
import { CLAIM_SOURCES, type ClaimSourceId } from '../../../lib/claims/sources';
import { STEPS, type StepCode } from '../../../lib/claims/steps';
import { MARKETPLACES } from '../../../lib/core/facts/marketplace-id';
import { pascalCase } from '../../../lib/core/plain/pascal-case';
import { parseCalendarDay } from '../../../lib/core/time/calendar-day';
import { reasonText, stepText } from '../../../lib/wording/claims/claim-words';
import { localeWords } from '../../tools/locale-words';
import { filesBelow } from '../../tools/source-files';

const here = { words: localeWords(), now: Date.UTC(2026, 10, 29), zone: 'UTC' };
const reasons = Object.keys(REASONS) as ReasonCode[];
const steps = Object.keys(STEPS) as StepCode[];
const at = Date.UTC(2026, 11, 10);
const shopOf = (source: ClaimSourceId | null) => (source && shopOfSource(source)) ?? 'aliexpress';

test('every reason and step is a sentence, with its source and the day it was read where it states a rule', () => {
  const told = [
    ...reasons.map(
      (code) => [reasonText({ code, at }, shopOf(REASONS[code]), here), REASONS[code]] as const,
    ),
    ...steps.map(
      (code) => [stepText({ code, at }, shopOf(STEPS[code]), here), STEPS[code]] as const,
    ),
  ];
  for (const [text, source] of told) {
    expect(text).toMatch(/^[A-Z“£0-9]/);
    expect(text).not.toMatch(/[«»$]|…$/);
    if (source === null) expect(text).toMatch(/[.?]$/);
    else {
      expect(text).toContain(`${CLAIM_SOURCES[source].title}`);
      expect(text).toMatch(/; read Nov (?:22|29), 2026\)$/);
    }
  }
});

test('every source was read on a day, and leads somewhere safe', () => {
  for (const [id, { readOn, address }] of Object.entries(CLAIM_SOURCES)) {
    expect(parseCalendarDay(readOn)).not.toBeNull();
    if (address !== null) expect(URL.canParse(address), id).toBe(true);
  }
});

test('every reason and step can come about', () => {
  const code = filesBelow('lib/claims', ['.ts'])
    .filter(({ path }) => !/claims\/(?:reasons|steps)\.ts$/.test(path))
    .map(({ text }) => text)
    .join('\n');
  const unused = [...reasons, ...steps].filter((each) => !code.includes(`'${each}`));
  expect(unused).toEqual([]);
});

test('the words for reasons and steps belong to one that exists', () => {
  const known = new Set([
    ...reasons.map((each) => `claimReason${pascalCase(each)}`),
    ...steps.map((each) => `claimStep${pascalCase(each)}`),
    // Of one shop alone, where its pages call it otherwise.
    ...steps.flatMap((each) => MARKETPLACES.map((shop) => `claimStep${pascalCase(each)}_${shop}`)),
  ]);
  const said = Object.keys(
    JSON.parse(readFileSync('assets/public/_locales/en/messages.json', 'utf8')),
  ).filter((name) => /^claim(?:Reason|Step)[A-Z]/.test(name));
  expect(said.filter((name) => !known.has(name))).toEqual([]);
});
