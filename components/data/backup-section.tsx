import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { bytesText } from '../../lib/wording/data/bytes-text';
import { useFileDrop } from '../file-drop';
import { useHere } from '../here';
import type { DataStats, PreviewContent } from './data-content';
import { RestorePreview } from './restore-preview';

export interface BackupSectionProps {
  /** Null where the database cannot be read: a backup can still be looked at. */
  readonly stats: DataStats | null;
  readonly preview: PreviewContent | null;
  readonly busy: boolean;
  /** Of a private window nothing may be stored. */
  readonly inPrivate: boolean;
  readonly save: (withFiles: boolean) => void;
  readonly read: (file: File) => void;
  readonly takeIn: (how: 'merge' | 'replace') => void;
  readonly forget: () => void;
}

/** Everything in one file, and back. */
export function BackupSection(props: BackupSectionProps): JSX.Element {
  const { stats, preview, busy, inPrivate, read } = props;
  const { words } = useHere();
  const [withFiles, keepFiles] = useState(true);
  const field = useId();
  const take = ([file]: readonly File[]) => {
    if (file && !busy) read(file);
  };
  const zone = useRef<HTMLDivElement>(null);
  const over = useFileDrop(zone, take);
  return (
    <section class="panel" aria-labelledby="backup">
      <h2 id="backup">{words.say('dataBackup')}</h2>
      <p class="soft">{words.say('dataBackupText')}</p>
      <div class="actions">
        <button
          type="button"
          class="primary"
          disabled={busy || stats === null}
          onClick={() => props.save(withFiles)}
        >
          {words.say('dataSaveBackup')}
        </button>
        {stats !== null && stats.files > 0 && (
          <label class="check">
            <input
              type="checkbox"
              checked={withFiles}
              onChange={(event) => keepFiles(event.currentTarget.checked)}
            />
            {words.count('dataWithFiles', stats.files, bytesText(stats.bytes, words))}
          </label>
        )}
      </div>
      <h3>{words.say('dataRestore')}</h3>
      {inPrivate ? (
        <p>{words.say('dataPrivate')}</p>
      ) : (
        <div ref={zone} class="drop field" data-over={over}>
          <label for={field}>{words.say('dataChooseBackup')}</label>
          <input
            id={field}
            type="file"
            accept=".zip,application/zip"
            disabled={busy}
            onChange={(event) => {
              take([...(event.currentTarget.files ?? [])]);
              // The same file chosen again is read again.
              event.currentTarget.value = '';
            }}
          />
        </div>
      )}
      {preview && <RestorePreview {...props} preview={preview} />}
    </section>
  );
}
