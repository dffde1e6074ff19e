import { render } from 'preact';
import { CloseButton } from '../../../components/check/close-button';
import { NoticeBar, NoticeNote } from '../../../components/page-health/page-notice';
import type { PageHealth } from '../../core/page-health/page-health';
import type { NoticeDrawing } from '../../core/views/drawing';
import { find, own } from '../../marketplaces/nodes';
import type { NotesSeat, ShownNotes } from '../contract';
import type { PanelSurroundings } from './panel-surroundings';
import { showReport } from './report';

/** Characters of markup that a report is made from. */
const LONGEST_MARKUP = 300_000;

interface Told extends Pick<NoticeDrawing, 'text' | 'link'> {
  /** Whether a report can be made, or the order added by hand. */
  readonly acts: boolean;
  readonly onClose: () => void;
}

/** Beside the sums of a bar: words, with what can be done, and what closes them. */
interface Note {
  readonly words: HTMLElement;
  readonly close: HTMLElement;
}

/** What is wrong with the reading of a page, and what can be done about it. */
export class PageNotes implements ShownNotes {
  readonly #surroundings: PanelSurroundings;
  readonly #seat: NotesSeat;
  #text: string | null = null;
  #closed: string | null = null;
  #health: PageHealth | null = null;

  constructor(surroundings: PanelSurroundings, seat: NotesSeat) {
    this.#surroundings = surroundings;
    this.#seat = seat;
  }

  judged(text: string | null, health: PageHealth): void {
    this.#text = text;
    this.#health = health;
  }

  /** What is to be said; null: nothing is wrong, or the user has read it. */
  text(): string | null {
    return this.#text === this.#closed ? null : this.#text;
  }

  /** The same as it is drawn beside sums, anew each time. */
  note(): Note | null {
    const told = this.#told();
    if (!told) return null;
    const { here } = this.#surroundings;
    const words = this.#made('span');
    const close = this.#made('span');
    words.className = 'note';
    close.className = 'slot';
    const draw = (failed: boolean): void =>
      render(
        <NoticeNote text={told.text} failed={failed} words={here().words} {...this.#acts(draw)} />,
        words,
      );
    draw(false);
    render(<CloseButton words={here().words} onClose={told.onClose} />, close);
    return { words, close };
  }

  bar(notice: NoticeDrawing | null): HTMLElement | null {
    const { dismiss } = this.#seat;
    const told =
      this.#told() ?? (notice && { ...notice, acts: notice.isUnreadable, onClose: dismiss });
    if (!told) return null;
    const place = this.#made('div');
    const draw = (failed: boolean): void =>
      render(
        <NoticeBar
          {...told}
          failed={failed}
          words={this.#surroundings.here().words}
          {...this.#acts(draw)}
        />,
        place,
      );
    draw(false);
    return place;
  }

  #told(): Told | null {
    const text = this.text();
    if (text === null) return null;
    const onClose = () => {
      this.#closed = text;
      this.#seat.onChange();
    };
    return { text, link: null, acts: true, onClose };
  }

  /** @param draw told whether what was tried failed */
  #acts(draw: (failed: boolean) => void) {
    const { ask, page } = this.#surroundings.world;
    const onReport = () =>
      void this.#report().then(
        () => draw(false),
        () => draw(true),
      );
    const onAddOrder = () =>
      void ask('openOrderAt', { address: page.location.href }).catch(() => {});
    return { onReport, onAddOrder };
  }

  async #report(): Promise<void> {
    const { ask, page } = this.#surroundings.world;
    const { part, root } = this.#seat;
    const about = part() ?? find(page, 'main, #root') ?? own(page, 'body');
    const html = own(about, 'outerHTML').slice(0, LONGEST_MARKUP);
    if (!this.#health) return;
    const report = await ask('pageReport', { ...this.#health, html });
    const place = this.#made('div');
    root().append(place);
    showReport(this.#surroundings, place, report);
  }

  #made(name: 'div' | 'span'): HTMLElement {
    const { page } = this.#surroundings.world;
    return own(page, 'createElement').call(page, name);
  }
}
