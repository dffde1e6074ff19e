import { type ReadonlySignal, signal } from '@preact/signals';
import type { LetterDraft } from '../../../components/claims/letters/letters-content';
import type { ClaimRecord, Draft } from '../../core/facts/claims/claim-record';
import type { OrderKey } from '../../core/facts/order';
import type { Background } from '../../protocol/messages';

export interface LettersModel {
  /** What was typed into the letters of the order that is shown, by letter. */
  readonly drafts: ReadonlySignal<ReadonlyMap<string, LetterDraft>>;
  /** Goes up with every answer: what was asked for before it may be older than what it said. */
  answers(): number;
  /**
   * The letters as they are stored. What is being typed stays.
   *
   * @param asked `answers()` at the moment when they were asked for
   */
  show(key: OrderKey, letters: ClaimRecord['letters'], asked: number): void;
  /** @param fresh what the facts make of the letter: what is typed is typed over that */
  type(letter: string, text: string, fresh: string): void;
  /** Writes what was typed at once: the page may be left. */
  write(): Promise<void>;
  /** Puts a text in the place of all versions, typed over what the facts make of it now. */
  settle(letter: string, text: string, fresh: string): Promise<void>;
  /** Gives up what was typed: the facts make the letter again. */
  giveUp(letter: string): Promise<void>;
}

/** ms from a key to its being stored: no more is lost where the browser dies, however long one types. */
const PAUSE = 700;

/** A draft with what only its page knows. */
interface Own extends LetterDraft {
  /** The versions that this page has read. */
  readonly over: readonly number[];
  /** What is on its way, not answered yet. */
  readonly sent: string | null;
}

/**
 * Letters, stored as they are typed. A page never writes over what another page wrote and it did not read: both
 * versions are kept and shown.
 */
export function lettersModel(background: Background<'writeLetter'>): LettersModel {
  const drafts = signal<ReadonlyMap<string, Own>>(new Map());
  let key: OrderKey | null = null;
  let answers = 0;
  /** `answers()` at the last answer about a letter. */
  const answered = new Map<string, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const put = (letter: string, own: Own | null): void => {
    const all = new Map(drafts.value);
    if (own) all.set(letter, own);
    else all.delete(letter);
    drafts.value = all;
  };

  function show(shown: OrderKey, letters: ClaimRecord['letters'] = {}, asked: number): void {
    if (shown !== key) {
      // What was typed of the order before is written to that order.
      void write();
      key = shown;
      drafts.value = new Map();
      answered.clear();
    }
    for (const letter of new Set([...Object.keys(letters), ...drafts.value.keys()])) {
      if ((answered.get(letter) ?? 0) > asked) continue;
      put(letter, beside(drafts.value.get(letter), letters[letter] ?? []));
    }
  }

  function type(letter: string, text: string, fresh: string): void {
    const own = drafts.value.get(letter);
    put(letter, { ...(own ?? nothing(fresh)), text, state: 'typing' });
    timer ??= setTimeout(() => void write(), PAUSE);
  }

  function write(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const asked = key;
    if (asked === null) return writing;
    for (const [letter, { state, text }] of drafts.value)
      if (state !== 'kept') put(letter, { ...known(letter), sent: text, state: 'typing' });
    const letters = [...drafts.value].filter(([, { state }]) => state !== 'kept');
    // One after the other: each is typed over what the one before wrote.
    for (const [letter, own] of letters) writing = writing.then(() => send(asked, letter, own));
    return writing;
  }

  const noteAnswer = (letter: string): void => {
    answers += 1;
    answered.set(letter, answers);
  };
  const known = (letter: string): Own => drafts.value.get(letter) ?? nothing('');

  async function send(asked: OrderKey, letter: string, typed: Own): Promise<void> {
    const before = asked === key ? known(letter) : typed;
    const { base, over } = before;
    // Two pauses may have asked for the same.
    if (asked === key && before.state === 'kept') return;
    try {
      const text = typed.text;
      const reply = await background.writeLetter({
        key: asked,
        letter,
        text,
        base,
        over: [...over],
      });
      if (asked !== key) return;
      noteAnswer(letter);
      const now = known(letter);
      if (reply === null) return put(letter, { ...now, state: 'failed', sent: null });
      put(letter, {
        ...now,
        state: now.text === text && now.base === base ? 'kept' : 'typing',
        over: reply.filter((each) => each.text === text).map(({ version }) => version),
        others: reply.filter((each) => each.text !== text),
        sent: null,
      });
    } catch {
      if (asked === key) put(letter, { ...known(letter), state: 'failed', sent: null });
    }
  }

  function settle(letter: string, text: string, fresh: string): Promise<void> {
    const own = drafts.value.get(letter) ?? nothing(fresh);
    const over = [...own.over, ...own.others.map(({ version }) => version)];
    put(letter, { ...own, text, base: fresh, over, others: [], state: 'typing' });
    return write();
  }

  async function giveUp(letter: string): Promise<void> {
    const asked = key;
    const own = drafts.value.get(letter);
    if (asked === null || !own) return;
    await write();
    const { over, base } = known(letter);
    try {
      const reply = await background.writeLetter({
        key: asked,
        letter,
        text: null,
        base,
        over: [...over],
      });
      if (asked !== key || reply === null) return;
      noteAnswer(letter);
      put(letter, beside(undefined, reply));
    } catch {
      if (asked === key) put(letter, { ...known(letter), state: 'failed' });
    }
  }

  return { drafts, answers: () => answers, show, type, write, settle, giveUp };
}

const nothing = (fresh: string): Own => ({
  text: fresh,
  base: fresh,
  state: 'kept',
  others: [],
  over: [],
  sent: null,
});

/** A letter as it is stored, beside what is typed here; null where there is neither. */
function beside(own: Own | undefined, stored: Draft): Own | null {
  if (own && own.state !== 'kept') {
    const { over, sent } = own;
    const others = stored.filter(({ version, text }) => !over.includes(version) && text !== sent);
    return { ...own, others };
  }
  // The page's own version stays the shown one until somebody who read it writes another.
  const mine = stored.find(({ version }) => own?.over.includes(version)) ?? stored[0];
  if (!mine) return null;
  const { text, base, version } = mine;
  return {
    text,
    base,
    state: 'kept',
    others: stored.filter((each) => each !== mine),
    over: [version],
    sent: null,
  };
}
