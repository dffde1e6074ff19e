import { unzipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import type { Evidence, EvidenceId } from '../../../../lib/core/records/evidence';
import { caseFileModel } from '../../../../lib/view-models/claims/case-file-model';
import { keyOf } from '../../app/fake-world';

const evidence: Evidence = {
  id: 'a'.repeat(32) as EvidenceId,
  order: keyOf('1000000000000001'),
  name: 'lamp.jpg',
  type: 'image/jpeg',
  size: 3,
  shows: 'fault',
  takenOn: null,
  addedAt: 0,
};
const parts = {
  files: [evidence],
  letters: [{ id: 'to-bank', title: 'To the bank', text: 'Dear bank' }],
  index: (addresses: readonly string[]) => addresses.join(),
};

test('index, letters and evidence are saved under names that the index was told', async () => {
  const save = vi.fn<(file: Blob, name: string) => void>();
  const bytes = async () => new Blob([new Uint8Array([1, 2, 3])]);
  const model = caseFileModel({ store: { bytes }, save, now: () => Date.UTC(2026, 10, 29) });
  await model.save('123', parts);
  expect(model.state.value).toBe('saved');
  const [file, name] = save.mock.calls[0] ?? [new Blob(), ''];
  expect(name).toBe('case-123.zip');
  const files = unzipSync(new Uint8Array(await file.arrayBuffer()));
  expect(Object.keys(files)).toEqual([
    'index.html',
    'letters/01-to-bank.txt',
    'evidence/01-fault-lamp.jpg',
  ]);
  expect(new TextDecoder().decode(files['index.html'])).toBe('evidence/01-fault-lamp.jpg');
});

test('a case of which a file cannot be read is not saved without it', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const save = vi.fn();
  const model = caseFileModel({ store: { bytes: async () => null }, save, now: () => 0 });
  await model.save('123', parts);
  expect(model.state.value).toBe('failed');
  expect(save).not.toHaveBeenCalled();
});
