import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/core/views/settings';
import { useHere } from '../here';
import { SwitchField } from './switch-field';

type QuietHours = Settings['quietHours'];

interface QuietHoursFieldProps {
  readonly quietHours: QuietHours;
  readonly save: (quietHours: Partial<QuietHours>) => void;
}

const { from: FROM, to: TO } = DEFAULT_SETTINGS.quietHours;
const DEFAULT_RANGE = `${FROM}–${TO}`;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The hours without notifications. An unfinished or empty time is explained and not saved. */
export function QuietHoursField({ quietHours, save }: QuietHoursFieldProps): JSX.Element {
  const { words } = useHere();
  const [draft, setDraft] = useState<QuietHours | null>(null);
  const shown = draft ?? quietHours;
  const problem = problemOf(shown);
  const id = useId();
  const change = (part: Partial<QuietHours>): void => {
    const next = { ...shown, ...part };
    const good = problemOf(next) === null;
    setDraft(good ? null : next);
    // What was typed before and not saved yet goes with it; what nobody touched here stays as it is.
    if (good) save(draft === null ? part : { ...draft, ...part });
  };
  return (
    <div class="field">
      <SwitchField
        label="settingsQuiet"
        text="settingsQuietText"
        on={shown.on}
        byDefault={DEFAULT_SETTINGS.quietHours.on}
        change={(on) => change({ on })}
      />
      {shown.on ? (
        <div class="times">
          <label for={`${id}-from`}>{words.say('settingsQuietFrom')}</label>
          <input
            id={`${id}-from`}
            type="time"
            value={shown.from}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-wrong`}
            onChange={(event) => change({ from: event.currentTarget.value })}
          />
          <label for={`${id}-to`}>{words.say('settingsQuietTo')}</label>
          <input
            id={`${id}-to`}
            type="time"
            value={shown.to}
            aria-invalid={problem !== null}
            aria-describedby={`${id}-wrong`}
            onChange={(event) => change({ to: event.currentTarget.value })}
          />
          <span class="soft">{words.say('settingsDefault', DEFAULT_RANGE)}</span>
        </div>
      ) : null}
      <p id={`${id}-wrong`} class="wrong" role="status">
        {problem === null ? '' : words.say(problem)}
      </p>
    </div>
  );
}

function problemOf({ on, from, to }: QuietHours): string | null {
  if (!on) return null;
  if (!TIME.test(from) || !TIME.test(to)) return 'settingsQuietUnfinished';
  return from === to ? 'settingsQuietSame' : null;
}
