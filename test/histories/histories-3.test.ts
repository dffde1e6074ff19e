import { test } from 'vitest';
import { playPart, withoutLog } from './many-histories';

withoutLog();

test('whatever happens, no date is late, nothing is silent, told twice or lost, and all comes to rest: part 3', () =>
  playPart(2));
