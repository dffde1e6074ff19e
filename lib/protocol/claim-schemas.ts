import * as v from 'valibot';
import { orderKeySchema, text } from './field-schemas';

/** Characters of a letter: some pages of text. */
const LONGEST_LETTER = 20_000;

/** A name of a situation or of a letter. */
const name = v.pipe(v.string(), v.regex(/^[a-z\d-]{1,40}$/));

export const situationToChoose = v.strictObject({
  key: orderKeySchema,
  situation: v.nullable(name),
});
export const letterToWrite = v.strictObject({
  key: orderKeySchema,
  letter: name,
  text: v.nullable(text(LONGEST_LETTER)),
  base: text(LONGEST_LETTER),
  over: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1))), v.maxLength(40)),
});
