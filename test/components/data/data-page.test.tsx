// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DataPage, type DataPageProps } from '../../../components/data/data-page';
import { HereContext } from '../../../components/here';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

afterEach(cleanup);

const part = { shop: 'aliexpress', orders: 3, files: 2, bytes: 2_400_000 } as const;
const STATS = { shops: [part], accounts: [], orders: 3, files: 2, bytes: 2_400_000, since: NOW };
const PREVIEW = {
  madeAt: NOW,
  fresh: 4,
  newerThere: 1,
  newerHere: 0,
  same: 2,
  onlyHere: 3,
  freshFiles: 1,
  onlyHereFiles: 0,
};

function show(more: Partial<DataPageProps> = {}) {
  const calls = {
    again: vi.fn(),
    rescue: vi.fn(),
    startAnew: vi.fn(),
    saveBackup: vi.fn(),
    readBackup: vi.fn(),
    takeIn: vi.fn(),
    forgetPreview: vi.fn(),
    saveAlong: vi.fn(),
    saveDamaged: vi.fn(),
    removeDamaged: vi.fn(),
    removePart: vi.fn(),
    removeEverything: vi.fn(),
    changeKeepSettled: vi.fn(),
  };
  const words = localeWords();
  const page = (now: Partial<DataPageProps>) => (
    <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
      <DataPage
        stats={STATS}
        fault={null}
        room={{ used: 3_000_000, left: 5_000_000_000 }}
        damaged={[]}
        preview={null}
        doing={null}
        said={null}
        inPrivate={false}
        keepSettled={null}
        {...calls}
        {...more}
        {...now}
      />
    </HereContext.Provider>
  );
  const { rerender } = render(page({}));
  return { ...calls, rerender: (now: Partial<DataPageProps>) => rerender(page(now)) };
}
function showDoing(doing: DataPageProps['doing']) {
  const { rerender } = show({ doing });
  return {
    again: (now: DataPageProps['doing'], said: DataPageProps['said'] = null) =>
      rerender({ doing: now, said }),
  };
}
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });

describe('what is stored', () => {
  test('is counted, and deleted only when it is said twice', () => {
    const { removePart } = show();
    expect(screen.getByText('2 files, 2.4 MB')).toBeTruthy();
    expect(screen.getByText(/Room used in this browser: 3 MB. Room left: about 5 GB/)).toBeTruthy();
    fireEvent.click(button('Delete what is stored of AliExpress'));
    expect(removePart).not.toHaveBeenCalled();
    fireEvent.click(button('Delete 3 orders for good'));
    expect(removePart).toHaveBeenCalledWith('aliexpress', null);
  });

  test('that cannot be opened: why, what can be saved, and a new start that is said twice', () => {
    const { rescue, startAnew, again } = show({ stats: 'failed', fault: 'newer' });
    expect(screen.getByRole('alert').textContent).toContain('newer version of ClaimClock');
    expect(button('Save a backup').disabled).toBe(true);
    fireEvent.click(button('Try again'));
    fireEvent.click(button('Save what can be read'));
    fireEvent.click(button('Start again'));
    expect(startAnew).not.toHaveBeenCalled();
    fireEvent.click(button('Delete the stored orders and start again'));
    expect([again, rescue, startAnew].map((call) => call.mock.calls.length)).toEqual([1, 1, 1]);
  });
});

describe('what takes long', () => {
  const doing = (more: object = {}) => ({
    what: 'dataTakingIn',
    done: 0.25,
    stop: vi.fn(),
    ...more,
  });
  const status = () => screen.getByRole('status');

  test('is read aloud as it begins and as it ends, and shows how far it is', () => {
    const { again } = showDoing(doing());
    expect(status().textContent).toBe('Taking over the backup …');
    const bar = screen.getByRole<HTMLProgressElement>('progressbar', {
      name: 'Taking over the backup …',
    });
    expect(bar.value).toBe(0.25);
    const told = status();
    again(null, { name: 'dataStopped' });
    expect(screen.queryByRole('progressbar')).toBeNull();
    // The same place says both: one that comes with its words is not read.
    expect(status()).toBe(told);
    expect(told.textContent).toBe('Stopped. Nothing was changed.');
  });

  test('is stopped by keyboard: after a second the button has the focus that was nowhere', () => {
    vi.useFakeTimers();
    const stop = vi.fn();
    const { again } = showDoing(null);
    const pressed = button('Save a backup');
    pressed.focus();
    again(doing({ stop }));
    vi.advanceTimersByTime(900);
    expect(document.activeElement).not.toBe(button('Stop'));
    vi.advanceTimersByTime(200);
    expect(document.activeElement).toBe(button('Stop'));
    fireEvent.click(button('Stop'));
    expect(stop).toHaveBeenCalledOnce();
    again(null, { name: 'dataStopped' });
    expect(document.activeElement).toBe(pressed);
    vi.useRealTimers();
  });

  test('gives the focus to what is said of its end where what had it is gone', () => {
    vi.useFakeTimers();
    const { again } = showDoing(doing());
    vi.advanceTimersByTime(1_000);
    again(null, { name: 'dataDeleted', count: 2 });
    expect(document.activeElement).toBe(status());
    vi.useRealTimers();
  });

  test('takes the focus from nothing that still has it', () => {
    vi.useFakeTimers();
    const { again } = showDoing(null);
    screen.getByLabelText(/Type “delete” to confirm/).focus();
    again(doing());
    vi.advanceTimersByTime(2_000);
    expect(document.activeElement).toBe(screen.getByLabelText(/Type “delete” to confirm/));
    vi.useRealTimers();
  });
});

describe('everything', () => {
  test('is deleted only once the word is typed', () => {
    const { removeEverything } = show();
    const sure = button('Delete everything');
    expect(sure.disabled).toBe(true);
    const field = screen.getByLabelText(/Type “delete” to confirm/);
    fireEvent.input(field, { target: { value: 'delet' } });
    expect(sure.disabled).toBe(true);
    fireEvent.input(field, { target: { value: ' Delete ' } });
    fireEvent.click(sure);
    expect(removeEverything).toHaveBeenCalledTimes(1);
    expect(button('Delete everything').disabled).toBe(true);
  });
});

describe('a backup', () => {
  test('is saved with its files, or without', () => {
    const { saveBackup } = show();
    fireEvent.click(button('Save a backup'));
    fireEvent.click(screen.getByLabelText('with all 2 files, 2.4 MB'));
    fireEvent.click(button('Save a backup'));
    expect(saveBackup.mock.calls).toEqual([[true], [false]]);
  });

  test('shows what it would do, and what it would delete', () => {
    const { takeIn } = show({ preview: PREVIEW });
    expect(screen.getByText('A backup of Sat, Nov 28')).toBeTruthy();
    expect(screen.queryByText(/There is no way back/, { selector: '[role=alert]' })).toBeNull();
    fireEvent.click(button('Add it'));
    fireEvent.click(screen.getByLabelText(/Put it in the place of everything/));
    expect(screen.getByRole('alert').textContent).toContain('3 orders that are only here');
    fireEvent.click(button('Delete what is here and restore'));
    expect(takeIn.mock.calls).toEqual([['merge'], ['replace']]);
  });

  test('says all that is lost where a backup takes the place of everything', () => {
    show({ preview: { ...PREVIEW, newerHere: 2, onlyHereFiles: 1 } });
    fireEvent.click(screen.getByLabelText(/Put it in the place of everything/));
    expect(screen.getByRole('alert').textContent).toBe(
      [
        '3 orders that are only here are deleted, with their notes and files. There is no way back.',
        '2 orders go back to what the backup knows: what is newer here is lost.',
        '1 file that is only here is deleted.',
      ].join(' '),
    );
  });

  test('names a shop that is not known', () => {
    show({ stats: { ...STATS, shops: [{ ...part, shop: 'other' }] } });
    expect(screen.getByRole('rowheader').textContent).toBe('Another shop');
  });

  test('that holds nothing new cannot be added', () => {
    show({ preview: { ...PREVIEW, fresh: 0, newerThere: 0, freshFiles: 0 } });
    expect(button('Add it').disabled).toBe(true);
  });

  test('is not read in a private window', () => {
    show({ inPrivate: true });
    expect(screen.queryByLabelText(/Choose a backup/)).toBeNull();
  });
});

test('what takes long shows how far it is and can be stopped; nothing else can be begun', () => {
  const stop = vi.fn();
  show({ doing: { what: 'dataSaving', done: 0.5, stop } });
  expect(screen.getByRole<HTMLProgressElement>('progressbar').value).toBe(0.5);
  fireEvent.click(button('Stop'));
  expect(stop).toHaveBeenCalled();
  expect(button('Save a backup').disabled).toBe(true);
});

test('damaged records are named, saved, and deleted only when it is said twice', () => {
  const { saveDamaged, removeDamaged } = show({ damaged: ['aliexpress:1'] });
  fireEvent.click(button('Save what is in them'));
  fireEvent.click(button('Delete them'));
  expect(removeDamaged).not.toHaveBeenCalled();
  fireEvent.click(button('Delete 1 record for good'));
  expect([saveDamaged.mock.calls.length, removeDamaged.mock.calls.length]).toEqual([1, 1]);
});

test('settled orders are kept for as long as the user chooses', () => {
  const { changeKeepSettled } = show();
  fireEvent.change(screen.getByLabelText('How long they are kept'), { target: { value: '90' } });
  expect(changeKeepSettled).toHaveBeenCalledWith(90);
});
