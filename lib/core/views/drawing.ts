import type { OrderKey } from '../facts/order';
import type { Instant } from '../time/moment';
import type { QuietLine } from './order-view';
import type { Urgency } from './urgency';

/*
 * What the script on a shop's page draws: sentences, classes and shapes, made in the background, so that nothing is
 * put into words on other people's pages.
 */

export type Theme = 'light' | 'dark';

/** The colours of a chip; shape and words say the same. */
export type Tone = 'calm' | 'soon' | 'urgent' | 'last' | 'wait' | 'quiet';

/** Which shape stands before the words. */
export interface Shape {
  readonly urgency: Urgency;
  /** The ring is dashed: the date is about, not sure. */
  readonly estimated?: boolean;
  /** Whole days to the claim-by; the ring's arc shows it. Null: none is known. */
  readonly daysLeft?: number | null;
}

/** One part of a drawn shape: an SVG element and its attributes. */
export type Part = readonly [
  name: 'path' | 'circle',
  attributes: Readonly<Record<string, string | number>>,
];

/** One order's chip, most important words first; what does not fit is cut from the end. */
export interface ChipDrawing {
  readonly key: OrderKey;
  readonly id: string;
  readonly claim: string;
  readonly left: string | null;
  readonly why: string | null;
  readonly tone: Tone;
  readonly estimated: boolean;
  /** The shape before the words, as markup of SVG. */
  readonly icon: string;
  /** What stands beside it, if anything does. */
  readonly line: QuietLine | null;
  /** When its words stop being true although nobody did anything. */
  readonly until: Instant;
}

/** The sentences of the bar above a list. */
export interface BarDrawing {
  /** What closes first, or that nothing does. */
  readonly first: string;
  /** How much money is in it, what is not known yet. */
  readonly others: readonly string[];
  /** Why what the page shows was not stored; null when it was. */
  readonly notStored: string | null;
  /** That little is known of the shop's pages; null where they are known well. */
  readonly weak: string | null;
  /** How many orders are worth asking the shop for. */
  readonly toCheck: number;
}

/** The language of texts, a BCP 47 tag, and the direction it is written in. */
export interface TextFlow {
  readonly lang: string;
  /** `auto`: the browser goes by the text itself, where the background has not told. */
  readonly dir: 'ltr' | 'rtl' | 'auto';
}

/** Everything that a page draws of a reply. */
export interface PageDrawing {
  readonly flow: TextFlow;
  readonly chips: readonly ChipDrawing[];
  readonly bar: BarDrawing;
}

/** What the bar offers of the check of orders while this page does not check: what is told, and what can be pressed. */
export interface CheckDrawing {
  readonly told: string | null;
  readonly button: string | null;
  /** It cannot be pressed yet. */
  readonly waits: boolean;
}

/** What a user is told of a page that shows no order. */
export interface NoticeDrawing {
  readonly text: string;
  readonly link: { readonly href: string; readonly text: string } | null;
  /** It may show some all the same. */
  readonly isUnreadable: boolean;
}

/** The pill on a shop's other pages. */
export interface PillDrawing {
  readonly flow: TextFlow;
  readonly text: string;
  /** Something closes today. */
  readonly urgent: boolean;
  /** How the pill is called, its link and its button. */
  readonly names: { readonly pill: string; readonly show: string; readonly hide: string };
}

/** The sentences that a page needs whatever the background answers. */
export const PAGE_TEXTS = [
  'barName',
  'chipNoAnswer',
  'chipUnread',
  'chipUnreadWhy',
  'extensionGone',
  'noAnswer',
  'panelAll',
  'panelCannot',
  'panelClose',
  'panelLess',
  'panelName',
  'actionOpenOrder',
] as const;
export type PageTextName = (typeof PAGE_TEXTS)[number];
export interface PageTexts {
  readonly flow: TextFlow;
  readonly texts: Readonly<Record<PageTextName, string>>;
  /** The mark of ClaimClock, and the shape of what is not known: as markup of SVG. */
  readonly icons: { readonly brand: string; readonly question: string };
  /** What the user chose; left out: as the page is. */
  readonly theme?: Theme;
}

/** The texts that the panel's script says, by the names of their messages. */
export interface PanelTexts {
  readonly language: string;
  readonly messages: Readonly<Record<string, string>>;
}
