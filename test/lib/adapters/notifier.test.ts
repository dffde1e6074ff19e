import { beforeEach, describe, expect, test, vi } from 'vitest';
import { onNoticeClicked, onNoticesAllowed, systemNotifier } from '../../../lib/adapters/notifier';
import { type FakeExtension, installFakeExtension } from './fake-extension';

let extension: FakeExtension;
beforeEach(() => {
  extension = installFakeExtension();
});

describe('notices', () => {
  test('keep their id, so that one replaces itself', async () => {
    await systemNotifier.show({ id: 'claims', title: 'T', message: 'M' });
    const iconUrl = 'ext://self/icon/128.png';
    expect(extension.calls).toEqual([
      ['notice', 'claims', { type: 'basic', iconUrl, title: 'T', message: 'M' }],
    ]);
  });

  test('are not given where they are forbidden, and again once they are allowed', async () => {
    let level = 'denied';
    const listeners: (() => void)[] = [];
    Object.assign(extension.api.notifications, {
      getPermissionLevel: async () => level,
      onPermissionLevelChanged: { addListener: (one: () => void) => listeners.push(one) },
    });
    const notice = { id: 'claims', title: 'T', message: 'M' };
    expect(await systemNotifier.allowed()).toBe(false);
    await expect(systemNotifier.show(notice)).rejects.toThrow('not let through');
    expect(extension.calls).toEqual([]);
    const told = vi.fn();
    onNoticesAllowed(told);
    level = 'granted';
    for (const listener of listeners) listener();
    expect(told).toHaveBeenCalledOnce();
    await systemNotifier.show(notice);
    expect(extension.calls).toHaveLength(1);
  });

  describe('in a browser that tells what becomes of each', () => {
    type Listener = (id: string) => void;
    const notice = { id: 'claims', title: 'T', message: 'M' };
    const event = () => {
      const all = new Set<Listener>();
      return {
        all,
        addListener: (one: Listener) => void all.add(one),
        removeListener: (one: Listener) => void all.delete(one),
        emit: (id: string) => all.forEach((one) => void one(id)),
      };
    };
    /** @param becomes what is told of a notice that was taken */
    const told = (becomes: (up: Listener, gone: Listener) => void) => {
      const [onShown, onClosed] = [event(), event()];
      const create = async () => void setTimeout(() => becomes(onShown.emit, onClosed.emit));
      Object.assign(extension.api.notifications, { onShown, onClosed, create });
      return () => onShown.all.size + onClosed.all.size;
    };

    test('one that comes up was given, whatever is told of others', async () => {
      const listeners = told((up, gone) => {
        gone('other');
        up('claims');
        gone('claims');
      });
      await systemNotifier.show(notice);
      expect(listeners()).toBe(0);
    });

    test('one that takes the place of another was given, though that one goes', async () => {
      told((up, gone) => {
        gone('claims');
        setTimeout(() => up('claims'), 30);
      });
      await systemNotifier.show(notice);
    });

    test('one that goes before it comes up was not', async () => {
      const listeners = told((up, gone) => {
        up('other');
        gone('claims');
      });
      await expect(systemNotifier.show(notice)).rejects.toThrow('did not come up');
      expect(listeners()).toBe(0);
    });

    test('a system that tells nothing is believed', async () => {
      vi.useFakeTimers();
      const listeners = told(() => {});
      const shown = systemNotifier.show(notice);
      await vi.advanceTimersByTimeAsync(2_000);
      await shown;
      vi.useRealTimers();
      expect(listeners()).toBe(0);
    });
  });

  test('are given by a browser that cannot be asked', async () => {
    expect(await systemNotifier.allowed()).toBe(true);
    onNoticesAllowed(vi.fn());
  });

  test('are taken away and opened by a click', () => {
    const open = vi.fn();
    onNoticeClicked(open);
    extension.onClicked.emit('claims');
    expect(open).toHaveBeenCalledWith('claims');
    expect(extension.calls).toEqual([['noticeCleared', 'claims']]);
  });
});
