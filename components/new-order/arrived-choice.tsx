import type { JSX } from 'preact';
import { useHere } from '../here';

export const ARRIVED = ['not-said', 'not-yet', 'yes'] as const;
export type Arrived = (typeof ARRIVED)[number];

interface ArrivedChoiceProps {
  readonly arrived: Arrived;
  readonly choose: (arrived: Arrived) => void;
}

/** Whether it has arrived: what most depends on, and what a person knows without looking. */
export function ArrivedChoice({ arrived, choose }: ArrivedChoiceProps): JSX.Element {
  const { words } = useHere();
  return (
    <div class="field">
      <label for="manual-arrived">{words.say('arrivedLabel')}</label>
      <select
        id="manual-arrived"
        value={arrived}
        onChange={({ currentTarget }) =>
          choose(ARRIVED.find((each) => each === currentTarget.value) ?? 'not-said')
        }
      >
        {ARRIVED.map((each) => (
          <option key={each} value={each}>
            {words.say(`arrived_${each.replace('-', '_')}`)}
          </option>
        ))}
      </select>
    </div>
  );
}
