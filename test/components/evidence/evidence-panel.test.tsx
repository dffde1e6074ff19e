// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { EvidenceContent } from '../../../components/evidence/evidence-content';
import { EvidencePanel } from '../../../components/evidence/evidence-panel';
import { HereContext } from '../../../components/here';
import { manualOrder } from '../../../lib/core/facts/manual';
import { type Evidence, evidenceId } from '../../../lib/core/records/evidence';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';
import { keptEvidence } from './kept-evidence';

afterEach(cleanup);

const photo: Evidence = {
  id: evidenceId(new Uint8Array(16)),
  order: manualOrder('other', 'AB-100200', NOW).key,
  name: 'photo.jpg',
  type: 'image/jpeg',
  size: 2_400_000,
  shows: 'fault',
  takenOn: null,
  addedAt: NOW,
  redrawn: true,
};

function show(more: Partial<EvidenceContent> = {}, inPrivate = false) {
  const evidence = keptEvidence({ files: [photo], ...more });
  render(
    <HereContext.Provider value={{ words: localeWords(), now: NOW, zone: ZONE }}>
      <EvidencePanel {...evidence} inPrivate={inPrivate} />
    </HereContext.Provider>,
  );
  return evidence;
}

describe('what is kept with an order', () => {
  test('is shown with its size, and said what it shows and when it was taken', () => {
    const { change, save, remove } = show();
    expect(screen.getByText(/2.4 MB · place and camera removed/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('What photo.jpg shows'), { target: { value: 'label' } });
    fireEvent.change(screen.getByLabelText('Day on which photo.jpg was taken'), {
      target: { value: '2026-11-20' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save photo.jpg as a file' }));
    fireEvent.click(screen.getByRole('button', { name: 'Delete photo.jpg' }));
    expect(change.mock.calls).toEqual([
      [photo.id, { shows: 'label' }],
      [photo.id, { takenOn: '2026-11-20' }],
    ]);
    expect([save.mock.calls, remove.mock.calls]).toEqual([[[photo.id]], [[photo.id]]]);
  });

  test('is added by choosing and by pasting, pictures smaller unless the user says otherwise', () => {
    const { add, keep } = show();
    const file = new File(['x'], 'new.jpg');
    const pasted = new Event('paste');
    Object.assign(pasted, { clipboardData: { files: [file], types: ['Files'] } });
    document.dispatchEvent(pasted);
    expect(add).toHaveBeenCalledWith([file]);
    fireEvent.click(screen.getByLabelText(/Keep pictures as they are/));
    expect(keep).toHaveBeenCalledWith({ side: 1_920, original: true });
    fireEvent.change(screen.getByLabelText('Longer side of a picture'), {
      target: { value: '1280' },
    });
    expect(keep).toHaveBeenCalledWith({ side: 1_280, original: false });
  });

  test('is no text that is pasted into a field, though its picture comes with it', () => {
    const { add } = show();
    const field = document.body.appendChild(document.createElement('textarea'));
    const paste = (...types: readonly string[]) => {
      const pasted = new Event('paste', { bubbles: true });
      const files = [new File(['x'], 'image.png')];
      field.dispatchEvent(Object.assign(pasted, { clipboardData: { files, types } }));
    };
    paste('text/plain', 'text/html', 'Files');
    expect(add).not.toHaveBeenCalled();
    paste('Files');
    expect(add).toHaveBeenCalledOnce();
    field.remove();
  });

  test('is added where it is dropped; beside the place it does not take the page’s', () => {
    const { add } = show();
    const files = [new File(['x'], 'photo.jpg')];
    const drop = (target: Element, types: readonly string[]) => {
      const dropped = new Event('drop', { bubbles: true, cancelable: true });
      const dataTransfer = { files, types, dropEffect: 'copy' };
      target.dispatchEvent(Object.assign(dropped, { dataTransfer }));
      return dropped.defaultPrevented;
    };
    expect(drop(document.body, ['Files'])).toBe(true);
    expect(drop(document.body, ['text/plain'])).toBe(false);
    expect(add).not.toHaveBeenCalled();
    expect(drop(screen.getByLabelText(/Choose files/), ['Files'])).toBe(true);
    expect(add).toHaveBeenCalledWith(files);
  });

  test('is put back after it was deleted', () => {
    const { putBack } = show({ files: [], undo: 1 });
    expect(screen.getByText('1 file is deleted.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(putBack).toHaveBeenCalled();
  });

  test('does not fit a form: what is wrong, and a way to make it fit', () => {
    const fit = { route: 'dhgate', fits: false, tooMany: 1, tooLarge: 2, otherType: 0, tooMuch: 0 };
    const { makeFit } = show({ routes: [fit] });
    expect(screen.getByText(/1 file too many. 2 files are too large./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Make them fit and save them' }));
    expect(makeFit).toHaveBeenCalledWith('dhgate');
  });

  test('is not added from a private window, nor while something is done', () => {
    show({}, true);
    expect(screen.queryByLabelText(/Choose files/)).toBeNull();
    cleanup();
    const { add } = show({ busy: true });
    const pasted = new Event('paste');
    Object.assign(pasted, {
      clipboardData: { files: [new File(['x'], 'new.jpg')], types: ['Files'] },
    });
    document.dispatchEvent(pasted);
    expect(add).not.toHaveBeenCalled();
  });
});
