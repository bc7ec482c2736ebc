/**
 * Adds what the islands use and a phone of before 2023 lacks: an iPhone 7 stays at iOS 15 for ever.
 * Whoever has an old phone needs the opening hours most.
 */
export function supportOlderPhones(): void {
  if ('toSorted' in Array.prototype) return;
  // oxlint-disable-next-line no-extend-native -- exactly the method of the standard
  Object.defineProperty(Array.prototype, 'toSorted', {
    value<T>(this: readonly T[], compare?: (a: T, b: T) => number): T[] {
      // oxlint-disable-next-line unicorn/no-array-sort -- it is what toSorted is made of
      return [...this].sort(compare);
    },
    configurable: true,
    writable: true,
  });
}
