import { type RouteLimit, shareOf } from '../../claims/evidence/limits';
import { fileName } from '../../files/evidence/file-name';
import { isPicture, SMALLER } from '../../files/evidence/picture-size';
import type { KeptFile } from '../../ports/evidence-store';
import type { EvidenceWorld } from '../../ports/evidence-world';
import type { Watch } from '../data/doing';

/** Files as a route takes them, and the names of those that cannot be made to fit. */
export interface MadeToFit {
  readonly files: readonly { readonly name: string; readonly bytes: Blob }[];
  readonly left: readonly string[];
}

/** Copies of these files that fit a route: pictures become smaller, the kept ones stay as they are; all or none. */
export async function madeToFit(
  world: Pick<EvidenceWorld, 'draw'>,
  kept: readonly KeptFile[],
  limit: RouteLimit,
  watch: Pick<Watch, 'signal' | 'onProgress'>,
): Promise<MadeToFit> {
  const chosen = kept.slice(0, limit.files ?? kept.length);
  const share = shareOf(limit, chosen.length);
  const files: { name: string; bytes: Blob }[] = [];
  const left = kept.slice(chosen.length).map(({ evidence }) => evidence.name);
  for (const [index, { evidence, bytes }] of chosen.entries()) {
    watch.signal.throwIfAborted();
    watch.onProgress(index / chosen.length);
    const fits = bytes.size <= share && limit.types.includes(evidence.type);
    const small = fits || !isPicture(evidence.type) ? null : await smaller(world, bytes, share);
    if (fits) files.push({ name: fileName(evidence), bytes });
    else if (small)
      files.push({ name: fileName({ ...evidence, type: 'image/jpeg' }), bytes: small });
    else left.push(evidence.name);
  }
  watch.signal.throwIfAborted();
  return { files, left };
}

async function smaller({ draw }: Pick<EvidenceWorld, 'draw'>, picture: Blob, most: number) {
  for (const { side, quality } of SMALLER) {
    const drawn = await draw(picture, side, quality);
    if (drawn === null) return null;
    if (drawn.bytes.size <= most) return drawn.bytes;
  }
  return null;
}
