import { expect, test } from 'vitest';
import { type EachField, type MakingEach, madeOf } from '../../../../lib/core/plain/each-field';

interface Mark {
  readonly at: number;
  readonly by?: string;
}

test('each field is made by its line; what is made undefined is left out', () => {
  const table: MakingEach<Mark, number> = {
    at: (given) => given + 1,
    by: (given) => (given > 5 ? 'them' : undefined),
  };
  expect(madeOf(table, 6)).toStrictEqual({ at: 7, by: 'them' });
  expect(madeOf(table, 5)).toStrictEqual({ at: 6 });
});

test('what the table does not know is kept, of the last that has it', () => {
  const table: MakingEach<Mark, number> = { at: (given) => given, by: () => undefined };
  const [older, newer] = [
    { at: 1, by: 'them', colour: 'red', size: 3 },
    { at: 2, colour: 'blue' },
  ];
  expect(madeOf<Mark, number>(table, 9, older, newer)).toStrictEqual({
    at: 9,
    colour: 'blue',
    size: 3,
  });
});

test('a field without a line does not compile, left out or not', () => {
  // @ts-expect-error a field that may be left out is forgotten
  const forgotten: EachField<Mark, number> = { at: 1 };
  // @ts-expect-error there is no such field
  const invented: EachField<Mark, number> = { at: 1, by: 2, colour: 3 };
  // @ts-expect-error a field that may be left out is forgotten
  const unmade: MakingEach<Mark, number> = { at: () => 1 };
  // @ts-expect-error what must be there is made undefined
  const missing: MakingEach<Mark, number> = { at: () => undefined, by: () => undefined };
  expect([forgotten, invented, unmade, missing]).toHaveLength(4);
});
