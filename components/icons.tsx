import type { JSX } from 'preact';
import type { Urgency } from '../lib/core/views/urgency';

/** How many days a full ring stands for; a claim that far away or farther fills it. */
const FULL_RING_DAYS = 30;

interface IconProps {
  readonly urgency: Urgency;
  /** Draws the ring dashed: the date is about, not sure. */
  readonly estimated?: boolean;
  /** Whole days to the claim-by; the ring's arc shows it. */
  readonly daysLeft?: number | null;
  /** Edge length in px. */
  readonly size?: number;
}

/**
 * The shape of an urgency, in the colour of the text around it. Shape alone tells the states apart, but it is never
 * alone: words stand beside it, so it is hidden from screen readers.
 */
export function UrgencyIcon({ urgency, estimated, daysLeft, size = 20 }: IconProps): JSX.Element {
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
      {shape(urgency, estimated === true, daysLeft ?? null)}
    </svg>
  );
}

function shape(urgency: Urgency, estimated: boolean, daysLeft: number | null): JSX.Element {
  switch (urgency) {
    case 'past-safe':
    case 'last-day':
      return <Triangle />;
    case 'urgent':
    case 'soon':
    case 'calm':
      return estimated ? <DashedRing /> : <Ring daysLeft={daysLeft} />;
    case 'waiting':
      return <Hourglass />;
    case 'settled':
      return <path d="m4 10.5 4 4 8-9" stroke-width="2.2" />;
    case 'over':
      return <path d="M3 10a7 7 0 1 0 14 0a7 7 0 1 0-14 0m2.1 4.9 9.8-9.8" stroke-width="1.8" />;
    case 'check':
    case 'unknown':
      return <Question />;
  }
}

/** The exclamation mark is a hole, so that it shows on whatever the triangle lies on. */
function Triangle(): JSX.Element {
  return (
    <path
      fill="currentColor"
      stroke="none"
      fill-rule="evenodd"
      d="M8.7 2.2a1.5 1.5 0 0 1 2.6 0l7.4 13.2a1.5 1.5 0 0 1-1.3 2.2H2.6a1.5 1.5 0 0 1-1.3-2.2ZM9 6.6v5.2h2V6.6Zm0 6.8v2h2v-2Z"
    />
  );
}

const HANDS = <path d="M10 6v4l2.5 1.5" stroke-width="1.6" />;

function Ring({ daysLeft }: { readonly daysLeft: number | null }): JSX.Element {
  const share = Math.min(1, Math.max(0.06, (daysLeft ?? FULL_RING_DAYS) / FULL_RING_DAYS));
  return (
    <>
      <circle cx="10" cy="10" r="8" stroke-opacity=".25" stroke-width="3" />
      <circle
        cx="10"
        cy="10"
        r="8"
        stroke-width="3"
        stroke-linecap="butt"
        pathLength={100}
        stroke-dasharray={`${Math.round(share * 100)} 100`}
        transform="rotate(-90 10 10)"
      />
      {HANDS}
    </>
  );
}

function DashedRing(): JSX.Element {
  return (
    <>
      <circle
        cx="10"
        cy="10"
        r="8"
        stroke-width="2"
        stroke-linecap="butt"
        stroke-dasharray="3 3.28"
      />
      {HANDS}
    </>
  );
}

function Hourglass(): JSX.Element {
  return (
    <path
      d="M5 2h10M5 18h10M6 2c0 5 8 5 8 8s-8 3-8 8M14 2c0 5-8 5-8 8s8 3 8 8"
      stroke-width="1.7"
    />
  );
}

function Question(): JSX.Element {
  return (
    <>
      <circle cx="10" cy="10" r="8" stroke-width="2" />
      <path d="M7.8 7.8c0-3 4.4-3 4.4-.3 0 1.8-2.2 1.9-2.2 3.7m0 2.6v.1" stroke-width="1.8" />
    </>
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
      <circle cx="11" cy="11" r="9" stroke="var(--line)" stroke-width="3" />
      <path d="M11 2a9 9 0 0 1 8.2 12.7" stroke="var(--urgent)" stroke-width="3" />
      <path d="M11 6v5l3 2" stroke="var(--ink)" stroke-width="1.8" />
    </svg>
  );
}
