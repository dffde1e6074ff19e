import type { JSX } from 'preact';
import { ruleAddress } from '../../lib/core/facts/order-page';
import type { NamedSource } from '../../lib/wording/rule-book';

/** What a source is called; titles are marked as English for screen readers and for pages that run the other way. */
export function SourceName({
  source: { name, isTitle, date, anchor },
}: {
  readonly source: NamedSource;
}): JSX.Element {
  const title = isTitle ? (
    <bdi lang="en" dir="ltr">
      {name}
    </bdi>
  ) : (
    name
  );
  return (
    <>
      {anchor === null ? title : <a href={ruleAddress(anchor)}>{title}</a>}
      {date !== null && (
        <>
          {' '}
          · <bdi>{date}</bdi>
        </>
      )}
    </>
  );
}
