import type { JSX } from 'preact';
import type { SourceText } from '../../lib/wording/rule-book';

/** What a source says, marked as English for screen readers and for pages that run the other way. */
export function English({ text }: { readonly text: SourceText }): JSX.Element {
  return (
    <bdi lang="en" dir="ltr">
      {text}
    </bdi>
  );
}
