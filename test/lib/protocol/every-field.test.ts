import * as v from 'valibot';
import { expect, test } from 'vitest';
import { everyFieldOf } from '../../../lib/protocol/every-field';

interface Mark {
  readonly at: number;
  readonly kind: 'paid' | 'sent';
  readonly lines?: readonly string[];
}

const at = v.number();
const kind = v.picklist(['paid', 'sent']);
const lines = v.exactOptional(v.array(v.string()));
const of = everyFieldOf<Mark>();

// Each is an error of the types; where one were none, this file would not compile.
const refused = [
  // @ts-expect-error a field that must be there is forgotten
  of({ kind, lines }),
  // @ts-expect-error a field that may be left out is forgotten
  of({ at, kind }),
  // @ts-expect-error there is no such field
  of({ at, kind, lines, by: v.string() }),
  // @ts-expect-error it may be left out, and the schema wants it
  of({ at, kind, lines: v.array(v.string()) }),
  // @ts-expect-error it must be there, and the schema lets it be left out
  of({ at: v.exactOptional(v.number()), kind, lines }),
  // @ts-expect-error the schema lets through more
  of({ at, kind: v.string(), lines }),
  // @ts-expect-error the schema lets through less
  of({ at, kind: v.picklist(['paid']), lines }),
  // @ts-expect-error the schema lets through another thing
  of({ at: v.string(), kind, lines }),
];

test('one schema for every field of a type is taken, nothing less and nothing else', () => {
  expect(Object.keys(of({ at, kind, lines }))).toEqual(['at', 'kind', 'lines']);
  expect(refused).toHaveLength(8);
});
