import type { JSX } from 'preact';
import { ruleAddress } from '../../lib/core/facts/order-page';
import type { NamedSource } from '../../lib/wording/rule-book';
import { useHere } from '../here';

/**
 * What a source is called, with its day and when it was read; a title is marked as English, for pages that run the
 * other way too.
 */
export function SourceName({
  source: { name, isTitle, date, readOn, anchor },
}: {
  readonly source: NamedSource;
}): JSX.Element {
  const { words } = useHere();
  const title = (
    <bdi lang={isTitle ? 'en' : undefined} dir={isTitle ? 'ltr' : undefined}>
      {name}
    </bdi>
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
      {readOn !== null && (
        <>
          {' '}
          · <bdi>{words.say('sourceRead', readOn)}</bdi>
        </>
      )}
    </>
  );
}
