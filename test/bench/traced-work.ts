import type { Page } from 'puppeteer-core';

/** ms of the page's main thread, by its own clock, which stands while a busy machine does something else. */
export interface Work {
  /**
   * Scripts, with what promises have them go on with: the browser's own `ScriptDuration` leaves all of that out, and so
   * most of a script that waits for answers. Styles and layout that a script asks for count as these.
   */
  readonly script: number;
  readonly style: number;
  readonly layout: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** µs: when, how long, and how long of that its thread really ran. */
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
}

const KINDS: Readonly<Record<string, keyof Work>> = {
  EvaluateScript: 'script',
  FunctionCall: 'script',
  RunMicrotasks: 'script',
  'v8.compile': 'script',
  'v8.evaluateModule': 'script',
  UpdateLayoutTree: 'style',
  Layout: 'layout',
};

/** Watches what the page of a list does from now on; to be called for its work, once that is done. */
export async function traceWork(page: Page): Promise<() => Promise<Work>> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'v8.execute', 'disabled-by-default-v8.compile'],
  });
  return async () => {
    const traced = await page.tracing.stop();
    const { traceEvents } = JSON.parse(new TextDecoder().decode(traced));
    return workIn(traceEvents);
  };
}

/** What runs inside of something else is taken from it: each ms counts once. */
function workIn(events: readonly TraceEvent[]): Work {
  const work = { script: 0, style: 0, layout: 0 };
  const open: { readonly kind: keyof Work; readonly end: number }[] = [];
  const onMain = ofBusiestThread(events);
  for (const { name, ts, dur = 0, tdur = dur } of onMain) {
    while (open.length > 0 && (open.at(-1)?.end ?? 0) <= ts) open.pop();
    const kind = KINDS[name];
    if (!kind) continue;
    const around = open.at(-1);
    work[kind] += tdur / 1000;
    if (around) work[around.kind] -= tdur / 1000;
    open.push({ kind, end: ts + dur });
  }
  return work;
}

/** A browser traces all of its threads; the page that is measured is the one that lays out most. */
function ofBusiestThread(events: readonly TraceEvent[]): TraceEvent[] {
  const threads = new Map<string, { layout: number; events: TraceEvent[] }>();
  for (const event of events) {
    if (event.ph !== 'X') continue;
    const key = `${event.pid}/${event.tid}`;
    const thread = threads.get(key) ?? { layout: 0, events: [] };
    threads.set(key, thread);
    thread.events.push(event);
    if (event.name === 'Layout') thread.layout += event.dur ?? 0;
  }
  const [busiest] = [...threads.values()].sort((a, b) => b.layout - a.layout);
  // Of what starts at once the longer one holds the others.
  return (busiest?.events ?? []).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
}
