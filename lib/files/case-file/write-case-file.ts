import type { LongWork } from '../../ports/long-work';
import { steps } from '../long-work';
import { zipWriter } from '../zip/zip-writer';

/** What goes into the file of a case. */
export interface CaseFileParts {
  /** The index, a page in HTML that leads to all the rest. */
  readonly index: string;
  /** Texts, by their names in the zip. */
  readonly letters: readonly { readonly name: string; readonly text: string }[];
  /** Evidence, by its names in the zip. */
  readonly files: readonly { readonly name: string; readonly bytes: Blob }[];
}

/** One zip file with everything of a case: its index, the letters, the evidence in order. */
export async function writeCaseFile(
  { index, letters, files }: CaseFileParts,
  at: Date,
  work: LongWork = {},
): Promise<Blob> {
  const zip = zipWriter(at);
  const encoder = new TextEncoder();
  const texts = [
    { name: 'index.html', bytes: encoder.encode(index) },
    // A mark at the beginning: some programs would take the letters for those of another alphabet.
    ...letters.map(({ name, text }) => ({ name, bytes: encoder.encode(`\uFEFF${text}`) })),
  ];
  const whole = [
    ...texts.map(({ bytes }) => bytes.length),
    ...files.map(({ bytes }) => bytes.size),
  ];
  const { step } = steps(
    work,
    whole.reduce((sum, size) => sum + size, 0),
  );
  for (const { name, bytes } of texts) await zip.add(name, bytes, true, step);
  for (const { name, bytes } of files)
    await zip.add(name, new Uint8Array(await bytes.arrayBuffer()), false, step);
  return zip.end();
}
