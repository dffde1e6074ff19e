import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Words } from '../../lib/core/facts/words';
import { DEFAULT_SETTINGS } from '../../lib/core/views/settings';
import { useHere } from '../here';
import { MOST_DAYS, MOST_WARNINGS, readThresholds } from './read-thresholds';

interface ThresholdFieldProps {
  readonly thresholds: readonly number[];
  readonly save: (thresholds: readonly number[]) => void;
}

/**
 * The days before the last day on which to warn, typed as a list. What cannot be read is explained and stays in the
 * field; what was saved before stays in force.
 */
export function ThresholdField({ thresholds, save }: ThresholdFieldProps): JSX.Element {
  const { words } = useHere();
  const [draft, setDraft] = useState<string | null>(null);
  const field = useId();
  const reading = readThresholds(draft ?? thresholds.join(', '));
  const leave = (): void => {
    if (draft === null || !reading.ok) return;
    setDraft(null);
    if (reading.days.join() !== thresholds.join()) save(reading.days);
  };
  return (
    <div class="field">
      <label for={field}>{words.say('settingsDays')}</label>
      <input
        id={field}
        type="text"
        inputMode="text"
        autocomplete="off"
        spellcheck={false}
        dir="ltr"
        value={draft ?? thresholds.join(', ')}
        aria-invalid={!reading.ok}
        aria-describedby={`${field}-says`}
        onInput={(event) => setDraft(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
          if (event.key === 'Escape') setDraft(null);
        }}
      />
      <p id={`${field}-says`} class={reading.ok ? 'soft' : 'wrong'} role="status">
        {reading.ok
          ? warningsText(reading.days, words)
          : words.say(
              reading.problem,
              reading.problem === 'settingsDaysTooMany' ? MOST_WARNINGS : MOST_DAYS,
            )}
        {reading.ok ? (
          <span> {words.say('settingsDefault', DEFAULT_SETTINGS.thresholds.join(', '))}</span>
        ) : null}
        {reading.ok && draft !== null ? ` ${words.say('settingsPressEnter')}` : ''}
      </p>
    </div>
  );
}

/** "You are warned 7 days, 3 days and 1 day before the last day, and on the last day." */
function warningsText(days: readonly number[], words: Words): string {
  const before = days.filter((day) => day > 0);
  const list = new Intl.ListFormat(words.language, { type: 'conjunction' }).format(
    before.map((day) => words.count('becauseLengthDays', day)),
  );
  if (before.length === 0) return words.say('settingsWarnedLastDay');
  return words.say(days.includes(0) ? 'settingsWarnedBoth' : 'settingsWarnedBefore', list);
}
