import * as v from 'valibot';
import {
  EVIDENCE_SHOWS,
  EVIDENCE_TYPES,
  type Evidence,
  type EvidenceId,
  isEvidenceId,
  LARGEST_FILE,
  LONGEST_FILE_NAME,
} from '../core/records/evidence';
import { everyFieldOf } from './every-field';
import { day, instant, orderKeySchema } from './field-schemas';

/** A name and no path, without what could turn its letters around or break a line. */
const NAMELESS = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\]/u;

/** Characters, of two units at most, of a name without its ending; another ending may come behind it. */
const LONGEST_STEM = LONGEST_FILE_NAME / 2 - 10;

/** A file's name as it may be kept and shown: no path, nothing unseen in it, its ending kept, never empty. */
export function keptFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const seen = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '').trim();
  const ending = /\.[a-z0-9]{1,5}$/i.exec(seen)?.[0] ?? '';
  const stem = [...seen.slice(0, seen.length - ending.length)].slice(0, LONGEST_STEM).join('');
  return `${stem.trimEnd()}${ending}` || 'file';
}

/** What is known of a file kept with an order. */
export const evidenceSchema = v.strictObject(
  everyFieldOf<Evidence>()({
    id: v.custom<EvidenceId>(isEvidenceId, 'not the id of a file'),
    order: orderKeySchema,
    name: v.pipe(
      v.string(),
      v.minLength(1),
      v.maxLength(LONGEST_FILE_NAME),
      v.check((name) => !NAMELESS.test(name), 'no name of a file'),
    ),
    type: v.picklist(EVIDENCE_TYPES),
    size: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(LARGEST_FILE)),
    shows: v.picklist(EVIDENCE_SHOWS),
    takenOn: v.nullable(day),
    addedAt: instant,
    redrawn: v.exactOptional(v.literal(true)),
  }),
);

export const isEvidence = (input: unknown): input is Evidence => v.is(evidenceSchema, input);
