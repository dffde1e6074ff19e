import type { ScriptKind } from '../../lib/marketplaces/site-scripts';

/** How much of something may be, and why so much. `test/sizes.test.ts` and `npm run bench` keep to it. */
export interface Budget {
  readonly most: number;
  readonly why: string;
}

const KB = 1_000;

/** Bytes after gzip, styles included. */
export const SIZES = {
  list: {
    most: 16_000,
    why:
      'runs on every visit of a list. The aim is 12 kB, and it is not reached: the heaviest list has 16.0, two ' +
      'have 15.6, the one that knows its cards by their names 14.3. By what is saved without it, 2.3 find cards ' +
      'by their labels (none may enter after its page was painted, so the background cannot do that), 2.0 are ' +
      'styles, 2.0 copy and send, 1.3 are chips and when they are drawn, 1.1 place, 0.9 start, watch the page and ' +
      'keep its texts, 0.8 each join all this and draw the bar, 0.6 each ask the background and open a timeline, ' +
      '0.4 tell the theme, 0.3 each hand over the page’s data and ask anew, 0.2 each have the reading judged and ' +
      'keep to a node’s own names. What was tried: lib/overlay/README.md',
  },
  detail: {
    most: 14 * KB,
    why: 'copies the page, asks, draws the chip: reading is the background’s',
  },
  tracking: { most: 14 * KB, why: 'the same of a parcel’s page' },
  'page-data': { most: 3 * KB, why: 'runs before the page’s own scripts and holds them up' },
  shopping: { most: 4 * KB, why: 'runs on every page of a shop, for one line' },
  panel: {
    most: 30 * KB,
    why:
      'comes when a chip is pointed at, so it must be there within the 100 ms that a press feels like one; by itself ' +
      'on an idle page of one order or list that shows none, and where something is wrong',
  },
  dashboard: { most: 60 * KB, why: 'the page around its parts, before one of them is opened' },
  popup: {
    most: 43.1 * KB,
    why:
      'opens with every look at the toolbar button. 0.9 of it say of each row what to do by when, as a chip does, in ' +
      'words that agree with their day; what a sum leaves out is said beside it. 0.05: no last minute is told that ' +
      'can be taken for a later one',
  },
} satisfies Readonly<Record<ScriptKind | 'panel' | 'popup' | 'dashboard', Budget>>;

/** Of a list page in Chromium, against the page alone and against a hand-made script of thirty lines. */
export const LISTS = {
  longestTask: { most: 50, why: 'ms; a task beyond that is felt as a jerk' },
  layoutShift: { most: 0, why: 'nothing that was painted may move' },
  /**
   * Times the baseline's script, by the number of cards, with what promises go on with. Wanted are 3, 3 and 2; why they
   * are out of reach, by profile: lib/overlay/README.md.
   */
  script: {
    10: { most: 16, why: 'compiled and run once: asking six times, watching, the bar, ten chips' },
    100: { most: 16, why: 'the same once, and a copy of each card, which is all that it holds' },
    1000: {
      most: 20,
      why: 'the browser alone takes longer to write a card down than the baseline',
    },
  },
  /** Times the baseline's memory, at 100 cards. Wanted is 3, and 2.7 was reached; what is measured varies by 0.1. */
  memory: {
    most: 3,
    why:
      'the script, what it is compiled to and the interfaces that it comes by; a root, a chip and a record for each ' +
      'card, and how well it was read',
  },
  /** Ten times the cards, at most so much more than ten times the time. */
  growth: { most: 1.5, why: 'costs follow the cards, never their square' },
  /** Ten more cards on a long list, times what they cost on a short one. */
  tenMore: {
    most: 5,
    why: 'as ten cards, not as 1,000: style and layout of a longer page cost more by themselves',
  },
  /** ms from the press on a chip to its timeline, the script's coming included. */
  press: { most: 100, why: 'a press that is answered later does not feel like one' },
} as const;
