import type { EvidenceStore } from '../../ports/evidence-store';
import type { EvidenceWorld } from '../../ports/evidence-world';
import { storageAnnouncer } from '../announcer';
import { drawAnew } from './draw-anew';
import { keepForGood, room } from './room';
import { saveFile } from './save-file';

/** The world of the files kept with an order. */
export const pageEvidenceWorld = (
  store: EvidenceStore,
  here: EvidenceWorld['here'],
): EvidenceWorld => ({
  store,
  here,
  draw: drawAnew,
  random: (bytes) => crypto.getRandomValues(new Uint8Array(bytes)),
  room,
  keepForGood,
  save: saveFile,
  show: (file) => URL.createObjectURL(file),
  giveBack: (address) => URL.revokeObjectURL(address),
  changed: (order) => storageAnnouncer.changed([order]),
});
