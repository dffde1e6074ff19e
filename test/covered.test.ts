import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow, importsOf } from './tools/source-files';

/**
 * Where a source of the core or of the use cases is tested that has no test of its name, nor one whose first line says
 * `// Covers …`: by the test, below `test/lib`.
 */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  'app/accounts.test.ts': ['account-list', 'account-of', 'account-on-page'],
  'app/changes.test.ts': ['change-notice', 'after-change', 'notice-id'],
  'app/check-tabs.test.ts': ['check-run', 'hold-news'],
  'app/checks/check-orders.test.ts': ['check-need', 'check-reply', 'checking', 'to-check'],
  'app/check-accounts.test.ts': ['check-account'],
  'app/check-answers.test.ts': ['check-answer'],
  'app/clock-jumps.test.ts': ['before-action'],
  'app/condition/known-orders.test.ts': ['condition', 'troubles', 'trouble'],
  'app/manual.test.ts': [
    ...[
      'add-order',
      'change-facts',
      'correct-fact',
      'manual-facts',
      'order-facts',
      'take-back-fact',
    ],
    ...['claim-facts', 'order-address'],
  ],
  'app/next-refresh.test.ts': ['reindex-once', 'start'],
  'app/notice-batches.test.ts': ['news-batch'],
  'app/page-health/judge-page.test.ts': ['faulty-pages', 'page-report'],
  'app/reminders.test.ts': ['open-notice', 'refresh'],
  'app/requests/access.test.ts': ['open-order'],
  'app/requests/answer.test.ts': [
    ...['change-order', 'mark-received', 'mark-settled', 'merge-reading', 'overview', 'pill'],
    ...['record-reading', 'standing', 'store-reading', 'view-orders', 'viewing', 'views'],
  ],
  'app/told-once.test.ts': ['said-mark', 'said-marks'],
  'app/views/over-with-routes.test.ts': ['routes-beside'],
  'app/views/page-texts.test.ts': ['drawing'],
  'app/record/record-page.test.ts': ['seen-page', 'short-print'],
  'core/at-most.test.ts': ['leading-claim-by'],
  'core/because.test.ts': ['applies', 'clock-of', 'protection'],
  'core/facts/account.test.ts': ['accounts-among'],
  'core/facts/merge.test.ts': ['all-items'],
  'core/facts/machine-clock/clock-ahead.test.ts': ['happened'],
  'core/facts/impossible-facts.test.ts': ['long-ago'],
  'core/facts/order-id.test.ts': ['marketplace-id', 'order'],
  'core/facts/packages.test.ts': ['span'],
  'core/page-health/page-fault.test.ts': ['well-read'],
  'core/list/list-filter.test.ts': ['list-settings'],
  'core/properties.test.ts': ['fact', 'rules-for', 'sighting'],
  'core/reminders/reminder.test.ts': ['quiet-hours'],
  'core/facts/same-time.test.ts': ['day-of-time'],
  'core/time/zone-name.test.ts': ['zone-offset'],
  'view-models/rules-search.test.ts': ['after-claim'],
};

const files = [
  ...['lib', 'components', 'entrypoints', 'test'].flatMap((room) =>
    filesBelow(room, ['.ts', '.tsx']),
  ),
];
const byPath = new Map(files.map((file) => [file.path, file]));
const nameOf = (path: string) => posix.basename(path).replace(/(?:\.test)?\.tsx?$/, '');

/** Every file that one is made of, itself included. */
function reached(path: string): Set<string> {
  const found = new Set<string>();
  const walk = (each: string): void => {
    const file = byPath.get(each);
    if (!file || found.has(each)) return;
    found.add(each);
    for (const next of importsOf(file)) for (const end of ['', '.ts', '.tsx']) walk(next + end);
  };
  walk(path);
  return found;
}

/** What has something to run, and not types alone. */
const sources = files.filter(
  ({ path, text }) =>
    /^lib\/(?:core|app)\//.test(path) &&
    /^export (?:async )?(?:function|const|class|let) /m.test(text),
);
const tests = files.filter(({ path }) => /^test\/lib\/.*\.test\.tsx?$/.test(path));
const said = new Set([
  ...tests.map(({ path }) => nameOf(path)),
  ...tests.flatMap(({ text }) =>
    [...text.matchAll(/^\/\/ Covers (.*)$/gm)].flatMap(([, line = '']) =>
      [...line.matchAll(/([\w-]+)\.tsx?/g)].map(([, name = '']) => name),
    ),
  ),
]);

test('every source of the core and of the use cases is tested where one would look for it', () => {
  const elsewhere = new Set(Object.values(ELSEWHERE).flat());
  const homeless = sources.filter(
    ({ path }) => !said.has(nameOf(path)) && !elsewhere.has(nameOf(path)),
  );
  expect(homeless.map(({ path }) => path)).toEqual([]);
});

test('what is tested elsewhere has no test of its own, and is reached from there', () => {
  const wrong = Object.entries(ELSEWHERE).flatMap(([path, names]) => {
    const parts = [...reached(`test/lib/${path}`)].filter((each) =>
      /^lib\/(?:core|app)\//.test(each),
    );
    const there = new Set(parts.map(nameOf));
    return names
      .filter((name) => said.has(name) || !there.has(name))
      .map((name) => `${path}: ${name}`);
  });
  expect(wrong).toEqual([]);
});
