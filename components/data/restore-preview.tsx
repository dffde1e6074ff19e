import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { dayOf } from '../../lib/core/time/calendar-day';
import { dayText } from '../../lib/wording/format';
import { useHere } from '../here';
import type { PreviewContent } from './data-content';

interface RestorePreviewProps {
  readonly preview: PreviewContent;
  readonly busy: boolean;
  readonly takeIn: (how: 'merge' | 'replace') => void;
  readonly forget: () => void;
}

/** What a backup would do, before it is done: beside what is stored, or in its place. */
export function RestorePreview(props: RestorePreviewProps): JSX.Element {
  const { preview, busy, takeIn, forget } = props;
  const here = useHere();
  const { words, zone } = here;
  const [how, choose] = useState<'merge' | 'replace'>('merge');
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), [preview]);
  const orders: readonly [string, number][] = [
    ['dataPlanFresh', preview.fresh],
    ['dataPlanNewerThere', preview.newerThere],
    ['dataPlanNewerHere', preview.newerHere],
    ['dataPlanSame', preview.same],
    ['dataPlanOnlyHere', preview.onlyHere],
  ];
  const changes = preview.fresh + preview.newerThere + preview.freshFiles > 0;
  const lost = (
    [
      ['dataReplaceWarning', preview.onlyHere],
      ['dataReplaceNewer', preview.newerHere],
      ['dataReplaceFiles', preview.onlyHereFiles],
    ] as const
  ).filter(([, count]) => count > 0);
  return (
    <div class="preview">
      <h4 ref={head} tabIndex={-1}>
        {words.say('dataPreview', dayText(dayOf(preview.madeAt, zone), here))}
      </h4>
      <table>
        <caption class="unseen">{words.say('dataPlan')}</caption>
        <tbody>
          {orders.map(([name, count]) => (
            <tr key={name}>
              <th scope="row">{words.say(name)}</th>
              <td>{words.count('listOrders', count)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{words.say('dataPlanFreshFiles')}</th>
            <td>{words.count('dataFileCount', preview.freshFiles)}</td>
          </tr>
        </tbody>
      </table>
      <fieldset class="choices">
        <legend class="unseen">{words.say('dataHow')}</legend>
        {(['merge', 'replace'] as const).map((each) => (
          <label key={each} class="check">
            <input type="radio" name="how" checked={how === each} onChange={() => choose(each)} />
            <span>
              {words.say(`dataHow_${each}`)}
              <span class="soft">{words.say(`dataHowText_${each}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {how === 'replace' && lost.length > 0 && (
        <p class="wrong" role="alert">
          {lost.map(([name, count]) => words.count(name, count)).join(' ')}
        </p>
      )}
      {how === 'merge' && !changes && <p>{words.say('dataPlanNothing')}</p>}
      <div class="actions">
        <button
          type="button"
          class={how === 'replace' ? 'danger' : 'primary'}
          disabled={busy || (how === 'merge' && !changes)}
          onClick={() => takeIn(how)}
        >
          {words.say(`dataTakeIn_${how}`)}
        </button>
        <button type="button" disabled={busy} onClick={forget}>
          {words.say('actionCancel')}
        </button>
      </div>
    </div>
  );
}
