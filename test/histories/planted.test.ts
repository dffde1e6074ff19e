import { expect, test } from 'vitest';
import type { Order } from '../../lib/core/facts/order';
import { checkHistory, type Verdict } from './check-history';
import type { History } from './history';
import { historyFrom } from './history-from';
import { Machine } from './machine';
import { withoutLog } from './many-histories';

withoutLog();

/** What the judges say of a fault, in as many histories as it takes to meet it. */
async function found(
  faulty: (history: History) => Machine,
  seed = 'planted',
): Promise<Verdict | null> {
  for (let number = 0; number < 300; number += 1) {
    const history = historyFrom(`${seed}/${number}`);
    const verdict = await checkHistory(history, faulty(history));
    if (verdict) return verdict;
  }
  return null;
}

/** A machine whose rule counts a day too many. */
function oneDayMore(rule: string): (history: History) => Machine {
  return (history) => {
    const machine = new Machine(history);
    const { of, ...others } = machine.policies;
    const policies: Machine['policies'] = {
      ...others,
      of: (shop) => {
        const policy = of(shop);
        const rules = policy.rules.map((each) =>
          each.id === rule && 'days' in each.count
            ? { ...each, count: { days: each.count.days + 1 } }
            : each,
        );
        return { ...policy, rules };
      },
    };
    return Object.assign(machine, { policies });
  };
}

test.each(['ae.close.15-delivered', 'ae.protect.60', 'ae.close.15-after-end', 'temu.90'])(
  'a day too many in %s is late',
  async (rule) => {
    const verdict = await found(oneDayMore(rule));
    expect(verdict?.wrong.join('\n')).toMatch(new RegExp(`late: ${rule.replaceAll('.', '\\.')}`));
  },
);

test('a printed end that moved earlier and is not taken over is late', async () => {
  const faulty = (history: History) => {
    const machine = new Machine(history);
    const keep = (before: Order | null, after: Order): Order => {
      const old = before?.facts.statedEnd ?? [];
      const statedEnd = after.facts.statedEnd?.map((one) => ({
        ...one,
        value: old.find(({ from }) => from === one.from)?.value ?? one.value,
      }));
      return statedEnd ? { ...after, facts: { ...after.facts, statedEnd } } : after;
    };
    return withUpdate(machine, keep);
  };
  // Rare: of the other seed the 178th history is the first to meet it, of this one the 14th.
  const verdict = await found(faulty, 'seeded');
  expect(verdict?.wrong.join('\n')).toMatch(/late: ae\.stated-refund-date/);
});

/** A machine whose store writes something else than it was told to. */
function withUpdate(
  machine: Machine,
  written: (before: Order | null, after: Order) => Order | null,
): Machine {
  const { update, ...others } = machine.orders;
  const orders: Machine['orders'] = {
    ...others,
    update: (keys, change) =>
      update(keys, (order, key) => {
        const after = change(order, key);
        return after && after !== order ? written(order, after) : after;
      }),
  };
  return Object.assign(machine, { orders });
}

test('an alarm that is not set is silence', async () => {
  const verdict = await found((history) => {
    const machine = new Machine(history);
    const alarm: Machine['alarm'] = { ...machine.alarm, set: async () => {} };
    return Object.assign(machine, { alarm });
  });
  expect(verdict?.wrong.join('\n')).toMatch(/no alarm is set/);
});

test('an alarm that is only the watchdog rings too late', async () => {
  const verdict = await found((history) => {
    const machine = new Machine(history);
    const { set, ...others } = machine.alarm;
    const alarm: Machine['alarm'] = { ...others, set: () => set(null) };
    return Object.assign(machine, { alarm });
  });
  expect(verdict?.wrong.join('\n')).toMatch(/the alarm rings|silent: the warning/);
});

test('a notice that nobody sees is silence', async () => {
  const verdict = await found((history) => {
    const machine = new Machine(history);
    const notifier: Machine['notifier'] = { ...machine.notifier, show: async () => {} };
    return Object.assign(machine, { notifier });
  });
  expect(verdict?.wrong.join('\n')).toMatch(/silent: the warning/);
});

test('what was told and is not noted is told twice', async () => {
  const verdict = await found((history) =>
    withUpdate(new Machine(history), (_, { told: _told, ...after }) => after),
  );
  expect(verdict?.wrong.join('\n')).toMatch(/told twice/);
});

test('what the user said and is not kept is lost', async () => {
  const verdict = await found((history) =>
    withUpdate(new Machine(history), (_, after) => ({
      ...after,
      facts: Object.fromEntries(
        Object.entries(after.facts).filter(([, said]) => said.every(({ from }) => from !== 'user')),
      ),
    })),
  );
  expect(verdict?.wrong.join('\n')).toMatch(/what user said of \w+ is lost/);
});

test('an order that is not written is lost', async () => {
  const verdict = await found((history) =>
    withUpdate(new Machine(history), (before, after) => (before === null ? null : after)),
  );
  expect(verdict?.wrong.join('\n')).toMatch(/it is lost/);
});
