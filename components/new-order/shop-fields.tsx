import type { JSX } from 'preact';
import { MARKETPLACES } from '../../lib/core/facts/marketplace-id';
import { problemText } from '../../lib/wording/fact-words';
import { shopLabel } from '../../lib/wording/list/shop-label';
import { useHere } from '../here';
import { ID_FIELD, MARKETPLACE_FIELD, type Problems } from '../order-page/form-fields';
import type { FormStart } from '../order-page/order-page-content';
import { PastedMark } from './pasted-mark';
import type { Pasted } from './use-pasted';

interface ShopFieldsProps {
  readonly start: FormStart;
  /** A shop whose rules are not known. */
  readonly other: boolean;
  readonly problems: Problems;
  readonly pasted: Pick<Pasted, 'marked' | 'confirm'>;
}

/** The shop and its number of the order. */
export function ShopFields({ start, other, problems, pasted }: ShopFieldsProps): JSX.Element {
  const { words } = useHere();
  const problem = problems[ID_FIELD];
  const idName = words.say(other ? 'orderPageIdOptional' : 'orderPageId');
  const mark = (field: string, name: string) =>
    pasted.marked.has(field) && <PastedMark name={name} confirm={() => pasted.confirm(field)} />;
  return (
    <>
      <div class="field">
        <label for="manual-marketplace">{words.say('orderPageMarketplace')}</label>
        <select id="manual-marketplace" name={MARKETPLACE_FIELD}>
          {MARKETPLACES.map((id) => (
            <option key={id} value={id} selected={id === start.marketplace}>
              {shopLabel(id, words)}
            </option>
          ))}
        </select>
        {mark(MARKETPLACE_FIELD, words.say('orderPageMarketplace'))}
        {other ? <p class="soft">{words.say('orderPageOtherShopText')}</p> : null}
      </div>
      <div class="field">
        <label for="manual-id">{idName}</label>
        <input
          id="manual-id"
          name={ID_FIELD}
          type="text"
          dir="ltr"
          autocomplete="off"
          spellcheck={false}
          defaultValue={start.id}
          aria-invalid={problem !== undefined}
          aria-describedby="manual-id-says"
        />
        {mark(ID_FIELD, idName)}
        <p id="manual-id-says" class={problem ? 'wrong' : 'soft'}>
          {problem ? problemText(problem, words) : ''}
        </p>
      </div>
    </>
  );
}
