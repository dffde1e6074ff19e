import type { JSX } from 'preact';
import { ruleAddress } from '../../lib/core/facts/order-page';
import type { RuleReference } from '../../lib/wording/rule-book';

/** Rules by what they decide, each leading to where it stands. */
export function RuleLinks({ rules }: { readonly rules: readonly RuleReference[] }): JSX.Element {
  return (
    <span class="rule-links">
      {rules.map(({ name, anchor }) => (
        <a key={anchor} href={ruleAddress(anchor)}>
          {name}
        </a>
      ))}
    </span>
  );
}
