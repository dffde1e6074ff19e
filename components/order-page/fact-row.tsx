import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { FactName } from '../../lib/core/facts/fact';
import type { Words } from '../../lib/core/facts/words';
import { dayOf } from '../../lib/core/time/calendar-day';
import type { KnownOrder } from '../../lib/core/views/known-order';
import { factName, saidText, speakerName } from '../../lib/wording/fact-words';
import { dayText, type Here } from '../../lib/wording/format';
import { typedAmount } from '../../lib/wording/money';
import { useHere } from '../here';
import { FactEdit, type FactEditProps } from './fact-edit';
import { READ_ONLY } from './fact-fields';
import { type SaidAlike, saidAlike } from './said-alike';
import { useEditing } from './use-editing';
import { judged } from './why-counts';

export interface FactRowProps extends Omit<FactEditProps, 'name' | 'done' | 'initial'> {
  readonly name: FactName;
  readonly known: KnownOrder;
  readonly takeBack: (name: FactName) => void;
}

/** One fact of an order: what counts, who says what and why it counts or not, and the ways to correct it. */
export function FactRow(props: FactRowProps): JSX.Element {
  const { name, known, takeBack } = props;
  const here = useHere();
  const { words } = here;
  const [open, setOpen] = useState(false);
  const { editing, opener, edit, done } = useEditing();
  const all = judged(known.facts, name, here);
  const typed = all.find(({ statement }) => statement.from === 'user');
  const label = factName(name, words);
  return (
    <li class="fact">
      <details open={open || editing} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h3>{label}</h3>
          {all[0] && !open && !editing && <FactLine name={name} first={all[0]} here={here} />}
        </summary>
        <ul class="said">
          {saidAlike(all, ({ statement }) => saidText(name, statement, here)).map((alike) => (
            <li key={alike.first.statement.from} data-counts={alike.first.counts}>
              <Statements name={name} alike={alike} here={here} />
            </li>
          ))}
        </ul>
        {editing ? (
          <FactEdit
            {...props}
            initial={initialOf(name, all[0]?.statement.value, words)}
            done={done}
          />
        ) : (
          <div class="actions">
            {READ_ONLY.includes(name) ? null : (
              <button
                type="button"
                ref={opener}
                aria-label={words.say('orderPageCorrectFact', label)}
                onClick={edit}
              >
                {words.say('orderPageCorrect')}
              </button>
            )}
            {typed ? (
              <button
                type="button"
                aria-label={words.say('orderPageTakeBackFact', label)}
                onClick={() => takeBack(name)}
              >
                {words.say('orderPageTakeBack')}
              </button>
            ) : null}
          </div>
        )}
      </details>
    </li>
  );
}

/** What counts, on one line with who says it. */
function FactLine({
  name,
  first: { statement },
  here,
}: {
  readonly name: FactName;
  readonly first: ReturnType<typeof judged>[number];
  readonly here: Here;
}): JSX.Element {
  return (
    <span class="fact-line">
      <bdi>{saidText(name, statement, here)}</bdi>{' '}
      <span class="tag">{speakerName(statement.from, here.words)}</span>
    </span>
  );
}

function Statements({
  name,
  alike: { shown, first, others },
  here,
}: {
  readonly name: FactName;
  readonly alike: SaidAlike;
  readonly here: Here;
}): JSX.Element {
  const { words, zone } = here;
  const { statement, counts, differs, why } = first;
  const Value = counts ? 'strong' : differs ? 's' : 'span';
  const all = [statement, ...others.map((other) => other.statement)];
  const on = dayText(dayOf(Math.max(...all.map(({ readAt }) => readAt)), zone), here);
  const quotes = all.flatMap(({ from, text }) =>
    from === 'user' || text === '' || text === shown ? [] : [text],
  );
  return (
    <>
      <Value>
        {name === 'link' ? (
          <a href={shown} target="_blank" rel="noopener noreferrer">
            {shown}
          </a>
        ) : (
          <bdi>{shown}</bdi>
        )}
      </Value>
      {all.flatMap(({ from }) => [
        ' ',
        <span class="tag" key={from}>
          {speakerName(from, words)}
        </span>,
      ])}
      <span class="soft">
        {words.say(statement.from === 'user' ? 'orderPageTypedOn' : 'orderPageReadOn', on)}
        {[...new Set(quotes)].flatMap((quote) => [
          ' · ',
          <q dir="auto" key={quote}>
            {quote}
          </q>,
        ])}
        {' · '}
        {why}
      </span>
    </>
  );
}

/** What the field starts with: what counts now, where it can be typed as it is. */
export function initialOf(
  name: FactName,
  value: unknown,
  words: Pick<Words, 'language'>,
): { readonly text: string; readonly currency?: string } {
  if (typeof value === 'string' || typeof value === 'number') return { text: String(value) };
  if (Array.isArray(value)) return { text: value.join(name === 'trackingNumbers' ? '\n' : ', ') };
  if (typeof value !== 'object' || value === null) return { text: '' };
  if ('day' in value) return { text: String(value.day) };
  if ('amount' in value && 'currency' in value)
    return {
      text: typedAmount(String(value.amount), words),
      currency: String(value.currency ?? ''),
    };
  return { text: '' };
}
