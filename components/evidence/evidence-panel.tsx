import type { JSX } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { bytesText } from '../../lib/wording/data/bytes-text';
import { DoingNote } from '../data/doing-note';
import { useFileDrop } from '../file-drop';
import { useHere } from '../here';
import type { EvidenceContent, EvidenceHandlers, RouteFit } from './evidence-content';
import { EvidenceRow } from './evidence-row';
import './evidence.css';

export interface EvidencePanelProps extends EvidenceHandlers {
  readonly content: EvidenceContent;
  /** Of a private window nothing may be stored. */
  readonly inPrivate: boolean;
}

/** The photos, videos and papers kept with an order: chosen, dropped or pasted. */
export function EvidencePanel(props: EvidencePanelProps): JSX.Element {
  const { content, inPrivate, add } = props;
  const { files, busy, said, undo, room } = content;
  const { words } = useHere();
  const closed = busy || inPrivate || files === null || files === 'failed';
  const take = (chosen: readonly File[]) => {
    if (chosen.length > 0 && !closed) add(chosen);
  };
  return (
    <section class="panel evidence" aria-labelledby="evidence" aria-busy={busy}>
      <h2 id="evidence">{words.say('evidenceTitle')}</h2>
      <p class="soft">{words.say('evidenceText')}</p>
      {files === 'failed' && (
        <p class="wrong" role="alert">
          {words.say('dataUnreadable')}
        </p>
      )}
      {files !== null && files !== 'failed' && files.length > 0 && (
        <ul class="evidence-files">
          {files.map((file) => (
            <EvidenceRow
              key={file.id}
              {...props}
              file={file}
              picture={content.pictures.get(file.id) ?? null}
              busy={closed}
            />
          ))}
        </ul>
      )}
      <DoingNote doing={content.doing} said={null} />
      <div role="status">
        {busy && !content.doing && <p>{words.say('evidenceBusy')}</p>}
        {said.map(({ name, file, wrong }) => (
          <p key={`${name} ${file}`} class={wrong ? 'wrong' : undefined}>
            {file === null ? words.say(name) : words.say(name, file)}
          </p>
        ))}
        {undo > 0 && (
          <p class="notice">
            <span>{words.count('evidenceDeleted', undo)}</span>
            <button type="button" onClick={props.putBack}>
              {words.say('actionUndo')}
            </button>
          </p>
        )}
      </div>
      {inPrivate ? (
        <p>{words.say('dataPrivate')}</p>
      ) : (
        <AddFiles {...props} closed={closed} take={take} />
      )}
      {room && files !== null && files !== 'failed' && files.length > 0 && (
        <p class="soft">
          {words.say('dataRoom', bytesText(room.used, words), bytesText(room.left, words))}
        </p>
      )}
      {content.routes.length > 0 && <Routes {...props} />}
    </section>
  );
}

interface AddFilesProps extends Pick<EvidencePanelProps, 'content' | 'keep'> {
  readonly closed: boolean;
  readonly take: (files: readonly File[]) => void;
}

/** A place to choose, drop or paste files, and how pictures among them are kept. */
function AddFiles({ content, keep, closed, take }: AddFilesProps): JSX.Element {
  const { words } = useHere();
  const zone = useRef<HTMLDivElement>(null);
  const over = useFileDrop(zone, take);
  usePaste(take);
  const field = useId();
  const { keeping } = content;
  return (
    <div ref={zone} class="drop field" data-over={over}>
      <label for={field}>{words.say('evidenceAdd')}</label>
      <input
        id={field}
        type="file"
        multiple
        accept="image/*,video/*,application/pdf"
        disabled={closed}
        onChange={({ currentTarget }) => {
          take([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={keeping.original}
          onChange={({ currentTarget: { checked } }) => keep({ ...keeping, original: checked })}
        />
        <span>
          {words.say('evidenceOriginal')}
          <span class="soft">{words.say('evidenceOriginalText')}</span>
        </span>
      </label>
      {!keeping.original && (
        <div class="actions">
          <label for={`${field}-side`}>{words.say('evidenceSide')}</label>
          <select
            id={`${field}-side`}
            value={keeping.side}
            onChange={({ currentTarget: { value } }) => keep({ ...keeping, side: Number(value) })}
          >
            {content.sides.map((side) => (
              <option key={side} value={side}>
                {words.say('evidencePixels', side)}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  );
}

/** Files that are pasted anywhere on the page; text for a field is none, though a picture comes with it. */
function usePaste(take: (files: readonly File[]) => void): void {
  useEffect(() => {
    const paste = ({ clipboardData, target }: ClipboardEvent) => {
      const inField = target instanceof Element && target.closest('input, textarea');
      if (clipboardData && !(inField && clipboardData.types.includes('text/plain')))
        take([...clipboardData.files]);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  });
}

/** Where files are handed in: what does not fit there, and a way to make it fit. */
function Routes({
  content,
  makeFit,
}: Pick<EvidencePanelProps, 'content' | 'makeFit'>): JSX.Element {
  const { words } = useHere();
  const faults = ({ tooMany, tooLarge, otherType, tooMuch }: RouteFit) =>
    [
      tooMany > 0 && words.count('evidenceTooMany', tooMany),
      tooLarge > 0 && words.count('evidenceTooLarge', tooLarge),
      otherType > 0 && words.count('evidenceOtherType', otherType),
      tooMuch > 0 && words.say('evidenceTooMuch', bytesText(tooMuch, words)),
    ]
      .filter((fault) => fault !== false)
      .join(' ');
  return (
    <details class="evidence-routes">
      <summary>{words.say('evidenceRoutes')}</summary>
      <p class="soft">{words.say('evidenceRoutesText')}</p>
      <ul>
        {content.routes.map((route) => (
          <li key={route.route}>
            <p>
              <strong>{words.say(`evidenceRoute_${route.route}`)}</strong>{' '}
              {route.fits ? words.say('evidenceFits') : faults(route)}
            </p>
            <button type="button" disabled={content.busy} onClick={() => makeFit(route.route)}>
              {words.say(route.fits ? 'evidenceSaveAll' : 'evidenceMakeFit')}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
