import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { LineItem } from '../../lib/core/facts/order';
import { problemText } from '../../lib/wording/fact-words';
import { useHere } from '../here';
import type { Suggestions } from './fact-input';
import { focusFirst } from './form-control';
import { type FormFields, fieldsIn, ITEMS_CURRENCY, type Problems } from './form-fields';
import { ItemRow } from './item-row';

export interface ItemsPanelProps {
  readonly items: readonly LineItem[];
  readonly suggestions: Suggestions;
  readonly correctItems: (fields: FormFields, rows: number) => Promise<Problems>;
}

const MOST = 20;
const NONE: Problems = {};

/** What an order that only the user knows is made of: a row for each thing, to be typed, changed and emptied. */
export function ItemsPanel({ items, suggestions, correctItems }: ItemsPanelProps): JSX.Element {
  const { words } = useHere();
  const form = useRef<HTMLFormElement>(null);
  // Saved, an emptied row is no item any more: those below it stay in their rows all the same.
  const [first] = useState(items);
  const [rows, setRows] = useState(first.length);
  const [problems, setProblems] = useState(NONE);
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (!form.current) return;
    const found = await correctItems(fieldsIn(form.current), rows);
    setProblems(found);
    if (form.current) focusFirst(form.current, Object.keys(found));
  };
  const currency = first.find(({ price }) => price !== null)?.price?.currency ?? '';
  const [wrong] = Object.values(problems);
  return (
    <section class="panel" aria-labelledby="manual-items">
      <h2 id="manual-items">{words.say('orderPageItems')}</h2>
      <p class="soft">{words.say('orderPageItemsText')}</p>
      <form ref={form} class="items" noValidate onSubmit={(event) => void submit(event)}>
        {Array.from({ length: rows }, (_, row) => (
          <ItemRow key={row} row={row} item={first[row] ?? null} problems={problems} />
        ))}
        {rows > 0 ? (
          <div class="field item-currency">
            <label for="items-currency">{words.say('orderPageCurrency')}</label>
            <input
              id="items-currency"
              name={ITEMS_CURRENCY}
              dir="ltr"
              autocomplete="off"
              list="items-currencies"
              placeholder="EUR"
              size={6}
              aria-invalid={problems[ITEMS_CURRENCY] !== undefined}
              aria-describedby="items-wrong"
              defaultValue={currency}
            />
            <datalist id="items-currencies">
              {suggestions.currencies.map((code) => (
                <option key={code} value={code} />
              ))}
            </datalist>
          </div>
        ) : null}
        <p id="items-wrong" class="wrong" role="alert">
          {wrong ? problemText(wrong, words) : ''}
        </p>
        <div class="actions">
          {rows < MOST ? (
            <button type="button" onClick={() => setRows(rows + 1)}>
              {words.say('orderPageItemAdd')}
            </button>
          ) : null}
          {rows > 0 ? (
            <button type="submit" class="primary">
              {words.say('actionSave')}
            </button>
          ) : null}
        </div>
      </form>
    </section>
  );
}
