/**
 * In the page, before its own scripts: counts who listens to what stays (window, document and what is in the page), and
 * which observers observe something.
 */
export function watchListeners() {
  /** Listeners by what they listen to, and all that is listened to: neither keeps a node that nothing else keeps. */
  const listeners = new WeakMap();
  const targets = new Set();
  const observers = new Set();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const captureOf = (options) => (typeof options === "boolean" ? options : (options?.capture ?? false));
  const keyOf = (type, handler, options) => ({ type, handler, capture: captureOf(options) });
  const isSame = (one, other) =>
    one.type === other.type && one.handler === other.handler && one.capture === other.capture;
  const knownOf = (target) => {
    if (!listeners.has(target)) targets.add(new WeakRef(target));
    return listeners.get(target) ?? [];
  };
  const forget = (target, key) => {
    const known = knownOf(target);
    listeners.set(
      target,
      known.filter((other) => !isSame(other, key)),
    );
  };

  EventTarget.prototype.addEventListener = function add(type, handler, options) {
    addEventListener.call(this, type, handler, options);
    const target = this ?? window;
    const { signal, once } = typeof options === "object" && options !== null ? options : {};
    const isPage = target === window || target instanceof Node;
    if (!isPage || !handler || signal?.aborted) return;
    const key = keyOf(type, handler, options);
    forget(target, key);
    listeners.set(target, [...knownOf(target), key]);
    const reference = new WeakRef(target);
    const end = () => reference.deref() && forget(reference.deref(), key);
    if (signal) addEventListener.call(signal, "abort", end, { once: true });
    if (once) addEventListener.call(target, type, end, { once: true });
  };
  EventTarget.prototype.removeEventListener = function remove(type, handler, options) {
    removeEventListener.call(this, type, handler, options);
    const target = this ?? window;
    if (target === window || target instanceof Node) forget(target, keyOf(type, handler, options));
  };

  for (const name of ["ResizeObserver", "MutationObserver", "IntersectionObserver", "PerformanceObserver"]) {
    window[name] = class extends window[name] {
      #targets = new Set();
      observe(target, ...options) {
        super.observe(target, ...options);
        this.#targets.add(target);
        observers.add(this);
      }
      unobserve(target) {
        super.unobserve(target);
        this.#targets.delete(target);
        if (this.#targets.size === 0) observers.delete(this);
      }
      disconnect() {
        super.disconnect();
        this.#targets.clear();
        observers.delete(this);
      }
    };
  }

  /** How many there are, and of which types. */
  window.countLive = () => {
    const all = [...targets].map((reference) => reference.deref());
    const live = all.filter((target) => target && (target === window || target.isConnected));
    const types = live.flatMap((target) =>
      listeners.get(target).map(({ type }) => `${target.nodeName ?? "window"} ${type}`),
    );
    return { listeners: types.length, types, observers: observers.size };
  };
}
