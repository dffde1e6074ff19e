// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HereContext } from '../../../components/here';
import { NoticeTrial, type NoticeTrialProps } from '../../../components/settings/notice-trial';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

afterEach(cleanup);

function show(showNotice: () => Promise<boolean>, system: NoticeTrialProps['system'] = 'win') {
  render(
    <HereContext.Provider value={{ words: localeWords(), now: NOW, zone: ZONE }}>
      <NoticeTrial showNotice={showNotice} system={system} />
    </HereContext.Provider>,
  );
  return screen.getByRole<HTMLButtonElement>('button', { name: 'Show me one now' });
}
const help = () => screen.getByText('If no notification comes').closest('details');

describe('a notification to try', () => {
  it('is asked for once at a time, and what to do without one stays at hand', async () => {
    let answer: (shown: boolean) => void = () => {};
    const showNotice = vi.fn(
      () =>
        new Promise<boolean>((resolve) => {
          answer = resolve;
        }),
    );
    const button = show(showNotice);
    fireEvent.click(button);
    fireEvent.click(button);
    expect(showNotice).toHaveBeenCalledTimes(1);
    answer(true);
    expect(await screen.findByText(/handed a notification to your system/)).toBeTruthy();
    expect(button.disabled).toBe(false);
    expect(help()?.open).toBe(false);
  });

  it('that is refused is told, with what to do in this system', async () => {
    fireEvent.click(show(async () => false));
    expect(await screen.findByText(/let no notification through/)).toBeTruthy();
    expect(help()?.open).toBe(true);
    expect(screen.getByText(/^Windows: open Settings/)).toBeTruthy();
    expect(screen.queryByText(/^macOS/)).toBeNull();
  });

  it('that nobody answered for can be tried again', async () => {
    const button = show(() => Promise.reject(new Error('no answer')));
    fireEvent.click(button);
    expect(await screen.findByText(/did not answer/)).toBeTruthy();
    expect(button.disabled).toBe(false);
  });

  it.each(['win', 'mac', 'linux', 'other'] as const)('has words for %s', (system) => {
    show(async () => true, system);
    expect(help()?.textContent).not.toMatch(/«|noticeHelp/);
  });
});
