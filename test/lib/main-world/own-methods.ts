/** In browsers these methods are a class's own; happy-dom inherits them. */
export function ownMethods(prototype: object, names: readonly string[]): void {
  for (const name of names)
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: true,
      writable: true,
      value: Reflect.get(prototype, name),
    });
}
