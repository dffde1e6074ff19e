// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HereContext } from '../../../components/here';
import { type Saving, SettingsView } from '../../../components/settings/settings-view';
import {
  DEFAULT_SETTINGS,
  type Settings,
  type SettingsChange,
} from '../../../lib/core/views/settings';
import { localeWords } from '../../tools/locale-words';
import { NOW, ZONE } from '../sample-view';

afterEach(cleanup);

const words = { ...localeWords(), language: 'en-GB' };

function show(settings: Settings = DEFAULT_SETTINGS, saving: Saving = 'nothing-yet') {
  const save = vi.fn<(change: SettingsChange) => void>();
  const showNotice = vi.fn(async () => true);
  render(
    <HereContext.Provider value={{ words, now: NOW, zone: ZONE }}>
      <SettingsView
        unread={false}
        settings={settings}
        saving={saving}
        save={save}
        sites={{ sites: [], turn: () => {} }}
        languages={['en', 'pt-BR', 'de']}
        showNotice={showNotice}
        system="linux"
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
    expect(save).toHaveBeenCalledWith({ thresholds: [14, 2] });
    type(days(), '5');
    fireEvent.blur(days());
    expect(save).toHaveBeenLastCalledWith({ thresholds: [5] });
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
    expect(save).toHaveBeenCalledWith({ quietHours: { from: '21:30' } });
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
    ['Several at once as one notification', { grouped: false }],
    ['Strict mode', { strict: false }],
    ['Show a reminder while shopping', { pill: false }],
  ])('%s is saved at once', (label, changed) => {
    const save = show();
    fireEvent.click(screen.getByLabelText(label));
    expect(save).toHaveBeenCalledWith(changed);
  });

  it('say what they are before anybody changes them', () => {
    show({ ...DEFAULT_SETTINGS, strict: false });
    expect(screen.getByLabelText('Strict mode').getAttribute('aria-describedby')).toBeTruthy();
    expect(screen.getAllByText(/On by default\.$/)).toHaveLength(5);
    expect(screen.getByText(/Default: 7, 3, 1, 0\./)).toBeTruthy();
    expect(screen.getByText('Default: 22:00–09:00.')).toBeTruthy();
  });
});

describe('choices', () => {
  it.each([
    ['Warnings on weekends', 'saturday-sunday', { weekend: 'saturday-sunday' }],
    ['Light or dark', 'dark', { theme: 'dark' }],
    ['First day of the week', 'sunday', { firstDay: 'sunday' }],
    ['How you usually pay', 'PayPal', { paidWith: 'PayPal' }],
    ['How long settled orders are kept', '90', { keepSettled: 90 }],
    ['Remind me to save a backup', '30', { backupEvery: 30 }],
  ])('%s is saved at once, and can be taken back', (label, value, changed) => {
    const save = show();
    const field = screen.getByLabelText<HTMLSelectElement>(label);
    fireEvent.change(field, { target: { value } });
    expect(save).toHaveBeenLastCalledWith(changed);
    fireEvent.change(field, { target: { value: '' } });
    const [name = ''] = Object.keys(changed);
    expect(save).toHaveBeenLastCalledWith({
      [name]: DEFAULT_SETTINGS[name as keyof typeof DEFAULT_SETTINGS],
    });
    const described = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toContain(`Default: ${field.options[0]?.textContent}.`);
  });

  it('show what is saved', () => {
    show({ ...DEFAULT_SETTINGS, theme: 'light', firstDay: 'saturday', backupEvery: 7 });
    const chosen = (label: string) =>
      screen.getByLabelText<HTMLSelectElement>(label).selectedOptions[0]?.textContent;
    expect(chosen('Light or dark')).toBe('Light');
    expect(chosen('First day of the week')).toBe('Saturday');
    expect(chosen('Remind me to save a backup')).toBe('After 7 days');
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
