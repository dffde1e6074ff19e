import { render } from 'preact';
import { CloseButton } from '../../../components/check/close-button';
import { NoticeBar, NoticeNote } from '../../../components/page-health/page-notice';
import { find, own } from '../../marketplaces/nodes';
import type { NoticeSeat, PageNotice, NoticeNote as ShownNote } from '../contract';
import type { PanelSurroundings } from './panel-surroundings';
import { showReport } from './report';

/** Characters of markup that a report is made from. */
const LONGEST_MARKUP = 300_000;

const made = (page: Document, name: 'div' | 'span'): HTMLElement =>
  own(page, 'createElement').call(page, name);

/** A notice as a bar of its own, with what can be done about it. */
export function noticeBar(
  surroundings: PanelSurroundings,
  seat: NoticeSeat,
  notice: PageNotice,
): HTMLElement {
  const { here, world } = surroundings;
  const place = made(world.page, 'div');
  const { text, link = null, health, onClose } = notice;
  const draw = (failed: boolean) =>
    render(
      <NoticeBar
        {...{ text, link, failed, onClose }}
        {...actionsOf(surroundings, seat, notice, draw)}
        acts={health !== null}
        words={here().words}
      />,
      place,
    );
  draw(false);
  return place;
}

/** A notice beside the sums of a bar. */
export function noticeNote(
  surroundings: PanelSurroundings,
  seat: NoticeSeat,
  notice: PageNotice,
): ShownNote {
  const { here, world } = surroundings;
  const words = made(world.page, 'span');
  const close = made(world.page, 'span');
  words.className = 'note';
  close.className = 'slot';
  const draw = (failed: boolean): void =>
    render(
      <NoticeNote
        {...{ text: notice.text, failed }}
        {...actionsOf(surroundings, seat, notice, draw)}
        words={here().words}
      />,
      words,
    );
  draw(false);
  render(<CloseButton words={here().words} onClose={notice.onClose} />, close);
  return { words, close };
}

/** @param draw told whether what was tried failed */
function actionsOf(
  surroundings: PanelSurroundings,
  { root, part }: NoticeSeat,
  { health }: PageNotice,
  draw: (failed: boolean) => void,
) {
  const { ask, page } = surroundings.world;
  const report = async () => {
    const about = part() ?? find(page, 'main, #root') ?? own(page, 'body');
    const html = own(about, 'outerHTML').slice(0, LONGEST_MARKUP);
    const read = health?.();
    if (!read) return;
    const told = await ask('pageReport', { ...read, html });
    const place = made(page, 'div');
    root.append(place);
    showReport(surroundings, place, told);
  };
  return {
    onReport: () =>
      void report().then(
        () => draw(false),
        () => draw(true),
      ),
    onAddOrder: () => void ask('openOrderAt', { address: page.location.href }).catch(() => {}),
  };
}
