import { type JSX, render } from 'preact';
import type { Here } from '../../lib/wording/format';
import { HereContext } from '../here';

/**
 * Gives the page a sheet that is seen on paper alone: of a long list only a part is in the page, so what is printed is
 * drawn when it is.
 *
 * @param sheet what is printed; null: the page as it is seen
 */
export function drawOnPaper(
  page: Document,
  here: () => Here,
  sheet: () => JSX.Element | null,
): void {
  const paper = page.body.appendChild(page.createElement('div'));
  paper.className = 'paper';
  page.defaultView?.addEventListener('beforeprint', () => {
    const printed = sheet();
    const drawn = <HereContext.Provider value={here()}>{printed}</HereContext.Provider>;
    render(printed && drawn, paper);
  });
  page.defaultView?.addEventListener('afterprint', () => render(null, paper));
}
