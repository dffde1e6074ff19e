import type { JSX } from 'preact';
import { DATA_PAGE } from '../../lib/core/facts/order-page';
import type { Words } from '../../lib/core/facts/words';
import type { Condition, KnownOrders } from '../../lib/core/views/condition';
import { dayText, type Here } from '../../lib/wording/format';
import { useHere } from '../here';

export interface ConditionNotesProps {
  /** `unknown`: the background gave no answer. Null until one came. */
  readonly condition: Condition | 'unknown' | null;
  /** The user has seen to what was lost. */
  readonly seen: () => void;
  /** The class of each note. */
  readonly class: string;
}

/** What is wrong with the extension itself, and what to do about it, one note each; nothing where all is well. */
export function ConditionNotes({
  condition,
  seen,
  class: styled,
}: ConditionNotesProps): JSX.Element {
  const here = useHere();
  const hasFault = condition !== null && condition !== 'unknown' && condition.fault !== null;
  const lost = condition !== null && condition !== 'unknown' && condition.lost !== null;
  return (
    <>
      {textsOf(condition, here).map((text) => (
        <p key={text} class={styled} role="alert">
          {text}
        </p>
      ))}
      {hasFault && (
        <p class={styled}>
          <a href={DATA_PAGE}>{here.words.say('conditionRescue')}</a>
        </p>
      )}
      {lost && (
        <p class={styled}>
          <button type="button" onClick={seen}>
            {here.words.say('conditionSeen')}
          </button>
        </p>
      )}
    </>
  );
}

function textsOf(condition: ConditionNotesProps['condition'], here: Here): readonly string[] {
  const { words } = here;
  if (condition === null) return [];
  if (condition === 'unknown') return [words.say('conditionUnknown')];
  const { fault, known, lost, damaged, full, noticesForbidden } = condition;
  return [
    fault && sentences(words.say(`conditionFault_${fault}`), known && knownText(known, here)),
    lost && sentences(words.count('conditionLost', lost.orders), nextText(lost, here)),
    damaged > 0 && words.count('conditionDamaged', damaged),
    ...full.map((shop) => words.say('conditionFull', words.say(`noticeShop_${shop}`))),
    noticesForbidden && words.say('conditionNotices'),
  ].filter((text) => typeof text === 'string');
}

const sentences = (...parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null).join(' ');

const knownText = (known: KnownOrders, here: Here): string =>
  sentences(knownCount(known, here.words), nextText(known, here));

const knownCount = ({ orders }: KnownOrders, words: Words): string =>
  words.count('conditionKnown', orders);

const nextText = ({ next }: KnownOrders, here: Here): string | null =>
  next && here.words.say('conditionNext', dayText(next, here));
