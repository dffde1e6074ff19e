import type { Browser } from 'puppeteer-core';
import { LIST } from '../e2e/browser-under-test';
import { type Figure, median } from './figure';
import { costOfList, costOfTenMore } from './page-cost';

/**
 * What the overlay costs a list page: the main thread's time with the extension less the time without it.
 * The pages and their numbers of cards are the same in both browsers.
 */
export async function measureDrawing(withIt: Browser, without: Browser): Promise<Figure[]> {
  const figures: Figure[] = [];
  const own = new Map<number, number>();
  // The first page of a browser pays for much that is not its own.
  await Promise.all([costOfList(withIt, LIST, 10), costOfList(without, LIST, 10)]);
  for (const count of [10, 100, 1000]) {
    const bare = await costOfList(without, LIST, count);
    const ours = await costOfList(withIt, LIST, count);
    own.set(count, ours.total - bare.total);
    const longest = Math.max(0, ours.longest - bare.longest);
    figures.push(
      {
        what: `${count} cards: reading, deciding, drawing`,
        value: ours.total - bare.total,
        unit: 'ms',
        budget: null,
      },
      {
        what: `${count} cards: longest task, more than without`,
        value: longest,
        unit: 'ms',
        budget: 50,
      },
      { what: `${count} cards: layout shift`, value: ours.shift, unit: '', budget: 0 },
    );
  }
  const [hundred = 1, thousand = 0] = [own.get(100), own.get(1000)];
  figures.push({
    what: '1,000 cards against ten times 100',
    value: thousand / (10 * hundred),
    unit: '×',
    budget: 1.5,
  });

  const few: number[] = [];
  const many: number[] = [];
  for (let round = 0; round < 3; round++) {
    few.push(await costOfTenMore(withIt, LIST, 10));
    many.push(await costOfTenMore(withIt, LIST, 990));
  }
  figures.push(
    { what: 'ten more cards on a list of 10', value: median(few), unit: 'ms', budget: null },
    // As ten cards, not as 1,000: style and layout of a longer page cost a little more by themselves.
    {
      what: 'ten more cards on a list of 990',
      value: median(many),
      unit: 'ms',
      budget: 5 * median(few),
    },
  );
  return figures;
}
