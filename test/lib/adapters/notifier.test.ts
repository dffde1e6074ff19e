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
