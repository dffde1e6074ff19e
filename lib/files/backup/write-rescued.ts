import type { LongWork } from '../../ports/long-work';
import type { Rescued } from '../../ports/rescue';
import { steps } from '../long-work';
import { zipWriter } from '../zip/zip-writer';

/**
 * What could be read of a database as a zip file: its records as JSON, the bytes of files beside them. It is no backup:
 * nobody knows its form.
 */
export async function writeRescued(
  { version, stores, unread }: Rescued,
  at: Date,
  work: LongWork = {},
): Promise<Blob> {
  const files: Blob[] = [];
  const text = JSON.stringify(
    { version, unread, stores },
    (_name, value: unknown) => {
      if (!(value instanceof Blob)) return typeof value === 'bigint' ? String(value) : value;
      files.push(value);
      return { file: `files/${files.length}`, type: value.type };
    },
    2,
  );
  const zip = zipWriter(at);
  const records = new TextEncoder().encode(text);
  const { step } = steps(
    work,
    files.reduce((sum, { size }) => sum + size, records.length),
  );
  await zip.add('records.json', records, true, step);
  for (const [index, file] of files.entries())
    await zip.add(`files/${index + 1}`, new Uint8Array(await file.arrayBuffer()), false, step);
  return zip.end();
}
