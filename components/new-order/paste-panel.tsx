import type { JSX } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { Words } from '../../lib/core/facts/words';
import { factName } from '../../lib/wording/fact-words';
import type { Here } from '../../lib/wording/format';
import { useHere } from '../here';
import type { PastedField, PastedOrder, Unclear } from './pasted-order';

interface PastePanelProps {
  readonly readPasted: (text: string) => Promise<PastedOrder>;
  /** Fills the form; answers how many fields it filled. */
  readonly fill: (pasted: PastedOrder) => number;
  /** How many fields still wait to be confirmed. */
  readonly marked: number;
  readonly confirmAll: () => void;
}

/** A longer text is no mail: the browser itself would be slow with it. */
const LONGEST = 200_000;

/** A place for a mail, a page or a message: what it clearly says is filled into the form. */
export function PastePanel(props: PastePanelProps): JSX.Element {
  const { readPasted, fill, marked, confirmAll } = props;
  const here = useHere();
  const { words } = here;
  const [read, setRead] = useState<{
    readonly pasted: PastedOrder;
    readonly filled: number;
  } | null>(null);
  const latest = useRef(0);
  const field = useId();
  const readText = async (text: string): Promise<void> => {
    latest.current += 1;
    const mine = latest.current;
    if (text.trim() === '') return setRead(null);
    const pasted = await readPasted(text);
    if (mine === latest.current) setRead({ pasted, filled: fill(pasted) });
  };
  return (
    <details class="panel paste">
      <summary>{words.say('pasteTitle')}</summary>
      <div class="field">
        <label for={field}>{words.say('pasteLabel')}</label>
        <textarea
          id={field}
          rows={5}
          dir="auto"
          maxLength={LONGEST}
          autocomplete="off"
          spellcheck={false}
          aria-describedby={`${field}-text`}
          onInput={(event) => {
            // What is pasted here is no field of the order.
            event.stopPropagation();
            void readText(event.currentTarget.value).catch(console.error);
          }}
        />
        <p id={`${field}-text`} class="soft">
          {words.say('pasteText')}
        </p>
      </div>
      <div role="status">
        {read && (
          <p>
            {read.filled === 0
              ? words.say('pasteFilledNone')
              : words.count('pasteFilled', read.filled)}
          </p>
        )}
        {read && read.pasted.unclear.length > 0 && (
          <ul class="unclear">
            {read.pasted.unclear.map((each) => (
              <li key={each.field}>{unclearText(each, here)}</li>
            ))}
          </ul>
        )}
        {read?.pasted.cut && <p class="soft">{words.say('pasteCut')}</p>}
      </div>
      {marked > 0 && (
        <div class="actions">
          <button type="button" onClick={confirmAll}>
            {words.count('pastedConfirmAll', marked)}
          </button>
        </div>
      )}
    </details>
  );
}

function unclearText({ field, why, text }: Unclear, { words }: Here): string {
  const name = fieldName(field, words);
  return words.say(`pasteUnclear_${why.replaceAll('-', '_')}`, name, text);
}

/** What a field of the form is called. */
function fieldName(field: PastedField, words: Words): string {
  if (field === 'marketplace') return words.say('orderPageMarketplace');
  return field === 'order-id' ? words.say('orderPageId') : factName(field, words);
}
