import { h, type JSX } from 'preact';
import type { Part, Shape } from '../lib/core/views/drawing';
import { BRAND, partsOf } from '../lib/core/views/shapes';

const drawn = (parts: readonly Part[]) =>
  parts.map(([name, attributes], index) => h(name, { key: index, ...attributes }));

interface IconProps extends Shape {
  /** Edge length in px. */
  readonly size?: number;
}

/**
 * The shape of an urgency, in the colour of the text around it. It is never alone: words stand beside it, so it is
 * hidden from screen readers.
 */
export function UrgencyIcon({ size = 20, ...shape }: IconProps): JSX.Element {
  return (
    <svg
      class="urgency-icon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawn(partsOf(shape))}
    </svg>
  );
}

/** The mark of ClaimClock: a clock whose ring runs out. */
export function Brand({ size = 22 }: { readonly size?: number }): JSX.Element {
  return (
    <svg
      class="brand"
      width={size}
      height={size}
      viewBox="0 0 22 22"
      fill="none"
      stroke-linecap="round"
      aria-hidden="true"
      focusable="false"
    >
      {drawn(BRAND)}
    </svg>
  );
}
