import type { JSX } from 'preact';
import type { LineItem } from '../../lib/core/facts/order';
import { useHere } from '../here';
import { ITEM_AMOUNT, ITEM_TITLE, itemField, type Problems } from './form-fields';

interface ItemRowProps {
  readonly row: number;
  readonly item: LineItem | null;
  readonly problems: Problems;
}

/** A thing's name and its price. Nothing is written back into the fields: they keep what is typed. */
export function ItemRow({ row, item, problems }: ItemRowProps): JSX.Element {
  const { words } = useHere();
  const [title, amount] = [itemField(ITEM_TITLE, row), itemField(ITEM_AMOUNT, row)];
  const common = { type: 'text', autocomplete: 'off', 'aria-describedby': 'items-wrong' } as const;
  return (
    <div class="item">
      <input
        {...common}
        name={title}
        dir="auto"
        placeholder={words.say('orderPageItemTitleHint')}
        aria-label={words.say('orderPageItemTitle', row + 1)}
        aria-invalid={problems[title] !== undefined}
        defaultValue={item?.title ?? ''}
      />
      <input
        {...common}
        name={amount}
        dir="ltr"
        inputMode="decimal"
        placeholder={words.say('orderPageItemAmountHint')}
        aria-label={words.say('orderPageItemAmount', row + 1)}
        aria-invalid={problems[amount] !== undefined}
        defaultValue={item?.price?.amount ?? ''}
      />
    </div>
  );
}
