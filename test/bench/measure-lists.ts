import type { Browser } from 'puppeteer-core';
import { LIST } from '../e2e/browser-under-test';
import { LISTS } from '../tools/budgets';
import { type Figure, median } from './figure';
import { costOfList, costOfTenMore, type PageCost } from './page-cost';

/** The same list in three browsers: with ours, with the baseline (test/bench/baseline), with neither. */
export interface Browsers {
  readonly ours: Browser;
  readonly baseline: Browser;
  readonly none: Browser;
}

const COUNTS = [10, 100, 1000] as const;
/** In turns, so that a machine that is busy for a while is so for all three; long lists take long. */
const ROUNDS = { 10: 10, 100: 10, 1000: 5 } as const;

/** What is one number of a page. */
type Sum = Exclude<keyof PageCost, 'longTasks'>;

/** The medians of what each browser spent on a list, by what was measured. */
async function medians(browsers: Browsers, count: (typeof COUNTS)[number]) {
  const costs: Record<keyof Browsers, PageCost[]> = { none: [], baseline: [], ours: [] };
  for (let round = 0; round < ROUNDS[count]; round++)
    for (const name of ['none', 'baseline', 'ours'] as const)
      costs[name].push(await costOfList(browsers[name], LIST, count));
  const of = (name: keyof Browsers, what: Sum) => median(costs[name].map((cost) => cost[what]));
  const added = (name: keyof Browsers, what: Sum) => Math.max(0, of(name, what) - of('none', what));
  const inMedian = (name: keyof Browsers, tell: (tasks: readonly number[]) => number) =>
    median(costs[name].map(({ longTasks }) => tell(longTasks)));
  // A page lays its cards out in long tasks of its own, which say nothing of what comes with ours.
  const alone = inMedian('none', ({ length }) => length);
  const ownTask = inMedian('ours', (tasks) => tasks[alone] ?? 0);
  const longest = (name: keyof Browsers) => inMedian(name, ([first = 0]) => first);
  return { of, added, ownTask, longerBy: Math.max(0, longest('ours') - longest('none')) };
}

/**
 * What the overlay costs a list page, beside a hand-made script of thirty lines that reads id, day and status of each
 * card and puts a styled line on it.
 *
 * @param say gets how far it is
 */
export async function measureLists(
  browsers: Browsers,
  say: (sentence: string) => void,
): Promise<Figure[]> {
  const figures: Figure[] = [];
  const own = new Map<number, number>();
  // The first page of a browser pays for much that is not its own.
  for (const browser of Object.values(browsers)) await costOfList(browser, LIST, 10);
  for (const count of COUNTS) {
    say(`  ${count} cards`);
    const { of, added, ownTask, longerBy } = await medians(browsers, count);
    own.set(count, added('ours', 'total'));
    const both = (
      name: string,
      what: Sum,
      unit: Figure['unit'],
      times: number | null,
    ): Figure[] => {
      const [ours, theirs] = [added('ours', what), added('baseline', what)];
      const least = unit === 'ms' ? 1 : 50_000;
      return [
        { what: `${count} cards: ${name}, the baseline`, value: theirs, unit, budget: null },
        {
          what: `${count} cards: ${name}, ours`,
          value: ours,
          unit,
          budget: times === null ? null : times * Math.max(theirs, least),
        },
      ];
    };
    figures.push(
      ...both('script', 'script', 'ms', LISTS.script[count].most),
      ...both('all work', 'total', 'ms', null),
      ...both('memory', 'memory', 'bytes', count === 100 ? LISTS.memory.most : null),
      {
        what: `${count} cards: longest task over 50 ms that the page alone does not have`,
        value: ownTask,
        unit: 'ms',
        budget: LISTS.longestTask.most,
      },
      {
        what: `${count} cards: longest task, more than without`,
        value: longerBy,
        unit: 'ms',
        budget: null,
      },
      {
        what: `${count} cards: layout shift`,
        value: of('ours', 'shift'),
        unit: '',
        budget: LISTS.layoutShift.most,
      },
    );
  }
  const [hundred = 1, thousand = 0] = [own.get(100), own.get(1000)];
  figures.push({
    what: '1,000 cards against ten times 100',
    value: thousand / (10 * hundred),
    unit: '×',
    budget: LISTS.growth.most,
  });

  say('  ten more cards');
  const few: number[] = [];
  const many: number[] = [];
  for (let round = 0; round < 3; round++) {
    few.push(await costOfTenMore(browsers.ours, LIST, 10));
    many.push(await costOfTenMore(browsers.ours, LIST, 990));
  }
  figures.push(
    { what: 'ten more cards on a list of 10', value: median(few), unit: 'ms', budget: null },
    {
      what: 'ten more cards on a list of 990',
      value: median(many),
      unit: 'ms',
      budget: LISTS.tenMore.most * median(few),
    },
  );
  return figures;
}
