import { expect, test, vi } from 'vitest';
import { drawQueue } from '../../../../lib/overlay/list/draw-queue';
import { turns } from '../../turns';

function queue(draw: (item: string) => void = () => {}) {
  const log: string[] = [];
  let going = true;
  const one = drawQueue<string>(
    (item) => {
      log.push(item);
      draw(item);
    },
    () => log.push('all drawn'),
    () => going,
  );
  return {
    log,
    one,
    end: () => {
      going = false;
    },
  };
}
/** A clock that makes every item a slice of its own. */
const slowly = () => {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 20;
    return now;
  });
};

test('the first of them is drawn at once, and that all are drawn is said once', async () => {
  const { log, one } = queue();
  one.add(['a', 'b']);
  expect(log).toEqual(['a', 'b']);
  await turns();
  expect(log).toEqual(['a', 'b', 'all drawn']);
});

test('what comes due for several reasons before its turn is drawn once', async () => {
  slowly();
  const { log, one } = queue();
  one.add(['a', 'b', 'c']);
  one.add(['c', 'b']);
  await turns();
  expect(log.filter((item) => item !== 'all drawn').toSorted()).toEqual(['a', 'b', 'c']);
  vi.restoreAllMocks();
});

test('what was drawn and comes due again is drawn again', async () => {
  const { log, one } = queue();
  one.add(['a']);
  one.add(['a', 'b']);
  await turns();
  expect(log).toEqual(['a', 'a', 'b', 'all drawn']);
});

test('one that cannot be drawn keeps nothing else from it', async () => {
  const told = vi.spyOn(console, 'error').mockImplementation(() => {});
  const { log, one } = queue((item) => {
    if (item === 'b') throw new Error('no such node');
  });
  one.add(['a', 'b', 'c']);
  await turns();
  expect(log).toEqual(['a', 'b', 'c', 'all drawn']);
  expect(told).toHaveBeenCalledOnce();
  vi.restoreAllMocks();
});

test('once it may not go on, nothing more is drawn', async () => {
  slowly();
  const { log, one, end } = queue();
  one.add(['a', 'b', 'c']);
  const before = [...log];
  end();
  await turns();
  expect(log).toEqual(before);
  vi.restoreAllMocks();
});
