/** Stands in for `WeakRef`, which Chromium has from version 84: holds on to what a real one would let go. */
class LastingRef<Target extends WeakKey> {
  readonly #target: Target;

  public constructor(target: Target) {
    this.#target = target;
  }

  public deref(): Target {
    return this.#target;
  }
}

/*
 * Fluent UI makes one of the element that was focused last, whenever a program moves the focus, and fails without it. What is held on to
 * is that one element.
 */
if (typeof WeakRef === 'undefined') Object.assign(globalThis, { WeakRef: LastingRef });
