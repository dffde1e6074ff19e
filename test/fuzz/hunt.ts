import { expect } from 'vitest';
import type { PageReading } from '../../lib/core/facts/sighting';
import { onlyCase, seed } from './case';
import { notDrawnAsText } from './drawn';
import { MARK } from './hostile-texts';
import { caseName, type Hunted, judge, smallest, soundReadings } from './hunted';

/** So many failures say enough. */
const MOST_TOLD = 8;

/** Drawing costs more than reading: what took up hostile text is drawn, and some of the others. */
const DRAWN_ONE_IN = 40;
const isDrawn = (reading: PageReading, number: number): boolean =>
  number % DRAWN_ONE_IN === 0 || JSON.stringify(reading).includes(MARK);

/**
 * Makes `count` cases over the subjects in turn and fails with the smallest part of each that fails, and how to repeat
 * it.
 */
export async function hunt<Subject>(
  subjects: readonly Hunted<Subject>[],
  count: number,
): Promise<void> {
  const told: string[] = [];
  const readings = new Map(subjects.map((hunted) => [hunted.fixture, soundReadings(hunted)]));
  const each = onlyCase === null ? casesOf(subjects, count) : named(subjects, onlyCase);
  let number = 0;
  for (const { hunted, name } of each) {
    const soundIn = readings.get(hunted.fixture);
    if (!soundIn) continue;
    // happy-dom remembers nodes weakly, and what is weakly remembered lives until its job ends.
    if (number % 20 === 0) await new Promise((resolve) => setImmediate(resolve));
    const { offences, reading } = judge(hunted, soundIn, name);
    const more = reading && isDrawn(reading, number) ? notDrawnAsText(reading, hunted.policy) : [];
    number++;
    if (
      offences.length + more.length > 0 &&
      told.push(report(hunted, soundIn, name, more)) >= MOST_TOLD
    )
      break;
  }
  expect(told.join('\n\n'), 'cases that a reader did not stand').toBe('');
}

function* casesOf<Subject>(subjects: readonly Hunted<Subject>[], count: number) {
  for (let number = 0; number < count; number++) {
    const hunted = subjects[number % subjects.length];
    if (hunted) yield { hunted, name: caseName(hunted.fixture, seed, number) };
  }
}

function named<Subject>(subjects: readonly Hunted<Subject>[], name: string) {
  const hunted = subjects.find(({ fixture }) => name.startsWith(`${fixture}/`));
  return hunted ? [{ hunted, name }] : [];
}

function report<Subject>(
  hunted: Hunted<Subject>,
  soundIn: ReturnType<typeof soundReadings<Subject>>,
  name: string,
  more: readonly string[],
): string {
  const { spoilt, offences } = smallest(hunted, soundIn, name);
  return [
    `CLAIMCLOCK_FUZZ_CASE='${name}' npm run fuzz`,
    ...spoilt.map((what) => `  spoilt · ${what}`),
    ...[...offences, ...more].map((what) => `  WRONG  · ${what}`),
  ].join('\n');
}
