import type { JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Group } from '../../lib/core/list/list-order';
import { BAR_KINDS } from '../../lib/core/views/order-bars';
import { barName, certaintyText } from '../../lib/wording/list/list-texts';
import { useHere } from '../here';

/** What the colours and strokes of the lanes mean, of those that are listed; each lane says the same in words. */
export function Legend({ groups }: { readonly groups: readonly Group[] }): JSX.Element {
  const { words } = useHere();
  const listed = useMemo(
    () =>
      new Set(
        groups.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars.map(({ kind }) => kind))),
      ),
    [groups],
  );
  return (
    <ul class="legend" aria-hidden="true">
      {BAR_KINDS.filter((kind) => listed.has(kind)).map((kind) => (
        <li key={kind}>
          <i class={`bar-${kind}`} />
          {barName(kind, words)}
        </li>
      ))}
      <li>
        <i class="unsure" />
        {certaintyText('estimated', words)}
      </li>
    </ul>
  );
}
