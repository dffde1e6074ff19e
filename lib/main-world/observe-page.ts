import {
  apply,
  bare,
  defineProperty,
  getOwnPropertyDescriptor,
  nativeProxy,
  quietly,
} from './native';

/**
 * Calls `before` ahead of each call of a function that lies under `name`. The call itself goes through a proxy: the
 * same `this`, the same arguments, the same answer or error, the same name and length, and `toString` still tells of
 * native code.
 *
 * @returns whether there was a function that could be listened to
 */
export function observePage(
  owner: object,
  name: string,
  before: (self: unknown, given: readonly unknown[]) => void,
): boolean {
  const descriptor = bare(getOwnPropertyDescriptor(owner, name) ?? {});
  if (typeof descriptor.value !== 'function') return false;
  const value = new nativeProxy(
    descriptor.value,
    bare({
      apply(target: () => unknown, self: unknown, given: unknown[]) {
        quietly(() => before(self, given));
        return apply(target, self, given);
      },
    }),
  );
  return defineProperty(owner, name, bare({ ...descriptor, value }));
}
