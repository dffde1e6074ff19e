import type { JSX } from 'preact';
import { ReportFlap } from '../../components/page-health/report-flap';
import { type FaultNote, NoticeBar } from '../../components/summary-bar';
import { trusted } from '../../components/timeline/trusted';
import type { CardHealth, PageHealth } from '../core/page-health/page-health';
import { healthOf } from '../marketplaces/health-of';
import { find, own } from '../marketplaces/nodes';
import type { OverlayWorld } from './overlay-world';
import type { Notice } from './verdict';

/** Characters of markup that a report is made from. */
const LONGEST_MARKUP = 300_000;

/** As many cards make a page worn, or none. */
const ENOUGH = 3;

/**
 * Notices that a page could not be read as it should be. What that means, and what is said of it, is decided in the
 * background.
 */
export class HealthNotice {
  readonly #world: OverlayWorld;
  readonly #part: () => Element | null | undefined;
  readonly #changed: () => void;
  /** Whether enough cards to judge by were looked at last, and nothing was wrong. */
  readWell = false;
  #health: PageHealth | null = null;
  #asked = '';
  #text: string | null = null;
  #closed: string | null = null;
  #report: string | null = null;
  #copied: 'reportCopy' | 'reportCopied' | 'reportNotCopied' = 'reportCopy';

  /**
   * @param part what could not be read, for the report
   * @param changed called whenever there is something else to draw
   */
  constructor(world: OverlayWorld, part: () => Element | null | undefined, changed: () => void) {
    this.#world = world;
    this.#part = part;
    this.#changed = changed;
  }

  /** To be called with every reading of a page that had its time; asks only about what is new. */
  look(reading: Parameters<typeof healthOf>[0], cards?: readonly CardHealth[]): void {
    const { ask, alive, heard } = this.#world;
    const health = healthOf(reading, heard[`${reading.page}-data`] ?? [], cards);
    const asked = JSON.stringify(health);
    if (asked === this.#asked || !alive()) return;
    this.#asked = asked;
    this.#health = health;
    ask('judgePage', health).then(
      (text) => {
        this.readWell = text === null && health.cards.length >= ENOUGH;
        if (text === this.#text) return;
        this.#text = text;
        this.#changed();
      },
      () => {
        this.#asked = '';
      },
    );
  }

  /** What to say where there is something else to draw too; null when nothing is wrong, or the user has read it. */
  note(): FaultNote | null {
    const text = this.#text;
    if (text === null || text === this.#closed) return null;
    return {
      text,
      action: this.#actions(),
      onClose: () => {
        this.#closed = text;
        this.#changed();
      },
    };
  }

  #actions(): JSX.Element {
    const { ask, page, words } = this.#world;
    const addOrder = () => void ask('openOrderAt', { address: page.location.href }).catch(() => {});
    return (
      <>
        <button type="button" class="link" onClick={trusted(() => void this.#makeReport())}>
          {words.say('pageFaultReport')}
        </button>{' '}
        <button type="button" class="link" onClick={trusted(addOrder)}>
          {words.say('pageFaultAddOrder')}
        </button>
      </>
    );
  }

  /** The report, while it is looked at. */
  flap(): JSX.Element | null {
    if (this.#report === null) return null;
    return (
      <ReportFlap
        report={this.#report}
        copied={this.#copied}
        here={this.#here}
        onCopy={() => this.#copy()}
        onClose={() => this.#show(null)}
      />
    );
  }

  /**
   * What to draw where there is nothing else; null when nothing is wrong, or the user has read it.
   *
   * @param notice what to say instead then; of a page that could not be read the same can be done
   */
  bar(notice?: Notice & Pick<FaultNote, 'onClose'>): JSX.Element | null {
    const note = this.note();
    const said = note ?? notice;
    if (!said) return null;
    return (
      <>
        <NoticeBar {...said} here={this.#here}>
          {note || notice?.unreadable ? this.#actions() : null}
        </NoticeBar>
        {this.flap()}
      </>
    );
  }

  get #here() {
    const { words, now, zone } = this.#world;
    return { words, now: now(), zone };
  }

  async #makeReport(): Promise<void> {
    const { ask, page } = this.#world;
    const part = this.#part() ?? find(page, 'main, #root') ?? own(page, 'body');
    const html = own(part, 'outerHTML').slice(0, LONGEST_MARKUP);
    if (this.#health)
      this.#show(await ask('pageReport', { ...this.#health, html }).catch(() => null));
  }

  #copy(): void {
    const told = (copied: 'reportCopied' | 'reportNotCopied') => {
      this.#copied = copied;
      this.#changed();
    };
    navigator.clipboard.writeText(this.#report ?? '').then(
      () => told('reportCopied'),
      () => told('reportNotCopied'),
    );
  }

  #show(report: string | null): void {
    this.#report = report;
    this.#copied = 'reportCopy';
    this.#changed();
  }
}
