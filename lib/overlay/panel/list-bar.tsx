import { render } from 'preact';
import type { PageHealth } from '../../core/page-health/page-health';
import { own } from '../../marketplaces/nodes';
import type { CheckReply } from '../../protocol/check-messages';
import type { PageRead } from '../../protocol/page-messages';
import type { BarSeat, ListSums, ShownBar } from '../contract';
import { judging, seenIn } from '../judging';
import { BarCheck } from './bar-check';
import { PageNotes } from './page-notes';
import type { PanelSurroundings } from './panel-surroundings';
import { listReader } from './read-list';

/** The bar above a list from when more is to be said in it than its sums: a check of orders, notes on the page. */
export class ToldBar implements ShownBar {
  readonly #surroundings: PanelSurroundings;
  readonly #seat: BarSeat;
  readonly #check: BarCheck | null;
  readonly #notes: PageNotes;
  readonly #readList: () => Promise<PageRead | null>;
  readonly #judge: ReturnType<typeof judging>;
  #sums: ListSums | null = null;
  /** What was made of a page without cards. */
  #read: PageRead | null = null;
  #drawn = '';
  #close: HTMLElement | null = null;

  constructor(surroundings: PanelSurroundings, seat: BarSeat) {
    const { root, slot, part, dismiss, isOurs } = seat;
    this.#surroundings = surroundings;
    this.#seat = seat;
    const onChange = () => this.#draw();
    const sums = () =>
      this.#sums ? [this.#sums.bar.first, ...this.#sums.bar.others].join(' · ') : '';
    this.#check = seat.asks ? new BarCheck(surroundings, { root, slot, sums, onChange }) : null;
    this.#notes = new PageNotes(surroundings, { root: () => root, part, dismiss, onChange });
    this.#readList = listReader(surroundings.world, isOurs);
    this.#judge = judging(surroundings.world, (text, health) => this.judged(text, health));
  }

  draw(sums: ListSums, check: CheckReply | null): void {
    this.#sums = sums;
    if (check) this.#check?.learn(check);
    this.#draw();
  }

  judged(text: string | null, health: PageHealth): void {
    this.#notes.judged(text, health);
    this.#draw();
  }

  go(): void {
    this.#check?.go();
  }

  poll(): void {
    this.#check?.poll();
  }

  get inOtherTab(): boolean {
    return this.#check?.inOtherTab ?? false;
  }

  async explain(): Promise<void> {
    const read = await this.#readList();
    if (!read || this.#sums || this.#surroundings.world.signal.aborted) return;
    this.#read = read;
    this.#tell();
    this.#judge(seenIn(read));
  }

  /** Why a page shows no orders, or what is wrong with it. */
  #tell(): void {
    if (!this.#read?.notice) return;
    const { notice, outcome } = this.#read;
    const floats = outcome === 'unreadable' || outcome === 'blocked';
    this.#seat.show(this.#notes.bar(notice), floats);
  }

  #draw(): void {
    if (this.#surroundings.world.signal.aborted) return;
    if (this.#sums) this.#sumUp(this.#sums);
    else this.#tell();
  }

  #sumUp({ bar, unreadCards, silent }: ListSums): void {
    const check = this.#check;
    if (bar.notStored === null) check?.draw();
    // What runs can always be seen, and cancelled.
    const note = check?.speaks ? null : this.#notes.text();
    const told = check?.told ?? false;
    const more = [
      (silent || check?.unanswered) && this.#seat.noAnswer(),
      ...bar.others,
      // A note says it already.
      note === null && unreadCards > 0 && this.#unreadText(unreadCards),
      bar.notStored,
      bar.weak,
    ].flatMap((part) => part || []);
    this.#seat.bar.className = told || note !== null ? 'bar told' : 'bar';
    const drawn = JSON.stringify([bar.first, more, told, note]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#say(bar.first, more, told, note);
  }

  #say(first: string, more: readonly string[], told: boolean, note: string | null): void {
    const { slot } = this.#seat;
    const noted = note === null ? null : this.#notes.note();
    const before = slot.previousElementSibling;
    // Other words are another paragraph: words that slide sideways would count as a shift of the layout.
    if (before && own(before, 'localName') === 'p') before.remove();
    this.#close?.remove();
    this.#close = noted?.close ?? null;
    if (this.#close) slot.after(this.#close);
    if (told) return;
    const { page } = this.#surroundings.world;
    const text = own(page, 'createElement').call(page, 'p');
    const rest = more.map((part) => ` · ${part}`).join('');
    render(
      <>
        <strong>{first}</strong>
        <span class="more">{rest}</span>
      </>,
      text,
    );
    if (noted) text.append(noted.words);
    slot.before(text);
  }

  #unreadText(cards: number): string {
    return this.#surroundings.here().words.count('barUnread', cards);
  }
}
