import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { EVIDENCE_SHOWS, type Evidence } from '../../lib/core/records/evidence';
import { parseCalendarDay } from '../../lib/core/time/calendar-day';
import { bytesText } from '../../lib/wording/data/bytes-text';
import { useHere } from '../here';
import type { EvidenceHandlers } from './evidence-content';

interface EvidenceRowProps extends Pick<EvidenceHandlers, 'change' | 'save' | 'remove'> {
  readonly file: Evidence;
  /** The address of the picture; null where there is none to show. */
  readonly picture: string | null;
  readonly busy: boolean;
}

/** One file: what it looks like, what it shows, when it was taken. */
export function EvidenceRow(props: EvidenceRowProps): JSX.Element {
  const { file, picture, busy, change } = props;
  const { words } = useHere();
  const id = useId();
  return (
    <li class="evidence-file">
      {picture === null ? (
        <span class="evidence-kind" aria-hidden="true">
          {file.type.split('/').at(-1)}
        </span>
      ) : (
        <a href={picture} target="_blank" rel="noreferrer">
          <img src={picture} alt={words.say('evidencePicture', file.name)} loading="lazy" />
        </a>
      )}
      <div class="evidence-facts">
        <p>
          <bdi>{file.name}</bdi>{' '}
          <span class="soft">
            {bytesText(file.size, words)}
            {file.redrawn && ` · ${words.say('evidenceRedrawn')}`}
          </span>
        </p>
        <div class="actions">
          <label class="unseen" for={`${id}-shows`}>
            {words.say('evidenceShows', file.name)}
          </label>
          <select
            id={`${id}-shows`}
            value={file.shows}
            disabled={busy}
            onChange={({ currentTarget: { value } }) => {
              const shows = EVIDENCE_SHOWS.find((each) => each === value);
              if (shows) change(file.id, { shows });
            }}
          >
            {EVIDENCE_SHOWS.map((shows) => (
              <option key={shows} value={shows}>
                {words.say(`evidenceShows_${shows}`)}
              </option>
            ))}
          </select>
          <label class="unseen" for={`${id}-taken`}>
            {words.say('evidenceTaken', file.name)}
          </label>
          <input
            id={`${id}-taken`}
            type="date"
            value={file.takenOn ?? ''}
            disabled={busy}
            onChange={({ currentTarget: { value } }) =>
              change(file.id, { takenOn: parseCalendarDay(value) })
            }
          />
          <button
            type="button"
            aria-label={words.say('evidenceSaveOf', file.name)}
            onClick={() => props.save(file.id)}
          >
            {words.say('actionSave')}
          </button>
          <button
            type="button"
            class="link"
            disabled={busy}
            aria-label={words.say('evidenceDeleteOf', file.name)}
            onClick={() => props.remove(file.id)}
          >
            {words.say('actionDelete')}
          </button>
        </div>
      </div>
    </li>
  );
}
