import type { JSX } from 'preact';
import type { OrderView } from '../../lib/core/views/order-view';
import { useHere } from '../here';
import { OrderRow } from '../order-row';

/** One invented order, and what it shows. */
export interface Sample {
  readonly view: OrderView;
  /** The message that explains it. */
  readonly explanation: string;
}

/** Sample orders, drawn as real ones are and marked as samples, each with a sentence on what its shape means. */
export function SampleList({ samples }: { readonly samples: readonly Sample[] }): JSX.Element {
  const { words } = useHere();
  return (
    <ul class="samples">
      {samples.map(({ view, explanation }) => (
        <li key={view.key} class="sample">
          <span class="stamp">{words.say('sampleStamp')}</span>
          <OrderRow view={view} />
          <p class="soft">{words.say(explanation)}</p>
        </li>
      ))}
    </ul>
  );
}
