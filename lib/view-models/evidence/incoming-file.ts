import type { OrderKey } from '../../core/facts/order';
import {
  type Evidence,
  type EvidenceShows,
  type EvidenceType,
  evidenceId,
  LARGEST_FILE,
} from '../../core/records/evidence';
import { type CalendarDay, dayOf } from '../../core/time/calendar-day';
import { fileName } from '../../files/evidence/file-name';
import { fileTypeOf } from '../../files/evidence/file-type';
import { isMoving, MOVING_WITHIN } from '../../files/evidence/moving-picture';
import { isPicture, PICTURE_QUALITY } from '../../files/evidence/picture-size';
import { EXIF_WITHIN, takenOn } from '../../files/evidence/taken-on';
import type { KeptFile } from '../../ports/evidence-store';
import type { EvidenceWorld } from '../../ports/evidence-world';
import { keptFileName } from '../../protocol/evidence-schemas';

/** How pictures are kept. */
export interface Keeping {
  /** Pixels of the longer side. */
  readonly side: number;
  /** As they are, with what the camera wrote into them. */
  readonly original: boolean;
}

/** Why a file is not kept. */
export type NotKept = 'unknown-type' | 'too-large' | 'empty' | 'not-drawn';

/** Bytes that are enough to know a file by. */
const SIGNATURE = 64;

/** The day the camera wrote into it, looked at before that is gone; none that is still to come. */
async function dayWritten(
  file: File,
  type: EvidenceType,
  today: CalendarDay,
): Promise<CalendarDay | null> {
  if (type !== 'image/jpeg') return null;
  const day = takenOn(new Uint8Array(await file.slice(0, EXIF_WITHIN).arrayBuffer()));
  return day !== null && day <= today ? day : null;
}

const moves = async (file: File, type: EvidenceType): Promise<boolean> =>
  isMoving(new Uint8Array(await file.slice(0, MOVING_WITHIN).arrayBuffer()), type);

/** A file that the user chose, as it is to be kept with an order; or why it is not. */
export async function incomingFile(
  world: EvidenceWorld,
  order: OrderKey,
  file: File,
  { side, original }: Keeping,
  shows: EvidenceShows,
): Promise<KeptFile | NotKept> {
  if (file.size === 0) return 'empty';
  const type = fileTypeOf(new Uint8Array(await file.slice(0, SIGNATURE).arrayBuffer()));
  if (type === null) return 'unknown-type';
  const draws = isPicture(type) && !original && !(await moves(file, type));
  const drawn = draws ? await world.draw(file, side, PICTURE_QUALITY) : null;
  if (draws && drawn === null) return 'not-drawn';
  const bytes = drawn?.bytes ?? file.slice(0, file.size, type);
  if (bytes.size > LARGEST_FILE) return 'too-large';
  const { now, zone } = world.here();
  const changed = file.lastModified;
  const written = await dayWritten(file, type, dayOf(now, zone));
  const name = keptFileName(file.name);
  const evidence: Evidence = {
    id: evidenceId(world.random(16)),
    order,
    name: drawn ? fileName({ name, type: 'image/jpeg' }) : name,
    type: drawn ? 'image/jpeg' : type,
    size: bytes.size,
    shows,
    takenOn: written ?? (changed > 0 && changed <= now ? dayOf(changed, zone) : null),
    addedAt: now,
    ...(drawn && { redrawn: true }),
  };
  return { evidence, bytes };
}
