import type { JSX } from 'preact';
import type { Sum, Sums } from '../../lib/core/views/order-view';
import { partText } from '../../lib/wording/figures/figure-texts';
import { roughSumText } from '../../lib/wording/money';
import { useHere } from '../here';
import { ColumnsPlot } from './columns-plot';

interface MoneyPlotsProps {
  /** All that is drawn, by currency, that of the most orders first. */
  readonly sums: readonly Sum[];
  readonly columns: readonly {
    readonly key: string;
    readonly label: string;
    readonly name: string;
    readonly sums: Sums;
  }[];
}

/** More currencies stand in the table alone. */
const MOST = 3;

/** A plot a currency, each with its own height: amounts of two currencies cannot be held against each other. */
export function MoneyPlots({ sums, columns }: MoneyPlotsProps): JSX.Element {
  const { words } = useHere();
  return (
    <>
      {sums.slice(0, MOST).map(({ currency }) => (
        <ColumnsPlot
          key={currency}
          title={words.say('figureMoneyIn', currency)}
          edgeText={(amount) => roughSumText(amount, currency, words)}
          columns={columns.map(({ key, label, name, sums: some }) => ({
            key,
            label,
            // Drawn, not told: the text has every digit.
            value: Number(some.known.find((sum) => sum.currency === currency)?.amount ?? 0),
            text: `${name}: ${partText(some, currency, words)}`,
          }))}
        />
      ))}
    </>
  );
}
