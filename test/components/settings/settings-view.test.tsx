// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HereContext } from '../../../components/here';
import { type Saving, SettingsView } from '../../../components/settings/settings-view';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/core/views/settings';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

afterEach(cleanup);

const words = { ...localeWords(), language: 'en-GB' };

function show(settings: Settings = DEFAULT_SETTINGS, saving: Saving = 'nothing-yet') {
  const save = vi.fn<(settings: Settings) => void>();
  render(
    <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
      <SettingsView
        unread={false}
        settings={settings}
        saving={saving}
        save={save}
        sites={{ sites: [], turn: () => {} }}
        languages={['en', 'pt-BR', 'de']}
      />
    </HereContext.Provider>,
  );
  return save;
}

const days = () => screen.getByLabelText<HTMLInputElement>('Days before the last day');
const type = (field: HTMLElement, value: string) => fireEvent.input(field, { target: { value } });

describe('the days before the last day', () => {
  it('are said in a sentence', () => {
    show();
    expect(
      screen.getByText(
        'You are warned 7 days, 3 days and 1 day before the last day, and on the last day.',
      ),
    ).toBeTruthy();
  });

  it('are saved on leaving the field or on Enter, longest first', () => {
    const save = show();
    type(days(), '2, 14');
    expect(save).not.toHaveBeenCalled();
    fireEvent.keyDown(days(), { key: 'Enter' });
    expect(save).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, thresholds: [14, 2] });
    type(days(), '5');
    fireEvent.blur(days());
    expect(save).toHaveBeenLastCalledWith({ ...DEFAULT_SETTINGS, thresholds: [5] });
  });

  it('that cannot be read are explained, kept as typed, and not saved', () => {
    const save = show();
    type(days(), '7, soon');
    fireEvent.blur(days());
    expect(save).not.toHaveBeenCalled();
    expect(days().value).toBe('7, soon');
    expect(days().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/Write whole numbers separated by commas/)).toBeTruthy();
  });

  it('name the bound that was crossed', () => {
    show();
    type(days(), '100');
    expect(screen.getByText(/At most 60 days/)).toBeTruthy();
    type(days(), '1 2 3 4 5 6 7 8 9 10 11');
    expect(screen.getByText(/At most 10 warnings/)).toBeTruthy();
  });

  it('go back to what is saved on Escape', () => {
    show();
    type(days(), 'x');
    fireEvent.keyDown(days(), { key: 'Escape' });
    expect(days().value).toBe('7, 3, 1, 0');
  });
});

describe('quiet hours', () => {
  it('are saved when both times are good', () => {
    const save = show();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '21:30' } });
    expect(save).toHaveBeenCalledWith({
      ...DEFAULT_SETTINGS,
      quietHours: { on: true, from: '21:30', to: '09:00' },
    });
  });

  it('with an empty or equal time are explained and not saved', () => {
    const save = show();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '' } });
    expect(screen.getByText(/Fill in both times/)).toBeTruthy();
    fireEvent.change(screen.getByLabelText('From'), { target: { value: '09:00' } });
    expect(screen.getByText(/Both times are the same/)).toBeTruthy();
    expect(save).not.toHaveBeenCalled();
  });
});

describe('switches', () => {
  it.each([
    ['Show notifications', { notifications: false }],
    ['Strict mode', { strict: false }],
    ['Show a reminder while shopping', { pill: false }],
  ])('%s is saved at once', (label, changed) => {
    const save = show();
    fireEvent.click(screen.getByLabelText(label));
    expect(save).toHaveBeenCalledWith({ ...DEFAULT_SETTINGS, ...changed });
  });
});

describe('saving', () => {
  it('is told, and its failure too', () => {
    show(DEFAULT_SETTINGS, 'saved');
    expect(screen.getByText('Saved')).toBeTruthy();
    cleanup();
    show(DEFAULT_SETTINGS, 'failed');
    expect(screen.getByText(/^Not saved/)).toBeTruthy();
  });
});
