import type { JSX } from 'preact';
import { dayOf } from '../../lib/core/calendar-day';
import type { Change } from '../../lib/core/order';
import type { OrderView } from '../../lib/core/order-view';
import { shopName } from '../clock-names';
import { briefDayText, type Here } from '../format';
import { FoldedList } from './folded-list';
import { valueText } from './value-text';

/** What changed since the order was first seen, the newest first: "12 Nov: AliExpress moved this order's date from 10 Dec to 20 Dec". */
export function History({
  view: { changes, marketplace },
  here,
}: {
  readonly view: OrderView;
  readonly here: Here;
}): JSX.Element | null {
  const { words } = here;
  const shop = shopName(marketplace, words);
  const line = ({ fact, before, after, at }: Change) =>
    words.say(
      'changeLine',
      briefDayText(dayOf(at, here.zone), here),
      before === null
        ? words.say(`changeLearned_${fact}`, shop, valueText(after, here))
        : words.say(`changeMoved_${fact}`, shop, valueText(before, here), valueText(after, here)),
    );
  return (
    <FoldedList
      title={words.say('changeTitle')}
      lines={changes.map(line).reverse()}
      more={(count) => words.count('changeMore', count)}
    />
  );
}
