/**
 * In the page, before its own scripts: counts who listens to what stays (window, document and what is in the page), and
 * which observers observe something.
 */
export function watchListeners() {
  const listeners = new Map();
  const observers = new Set();
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const captureOf = (options) => (typeof options === "boolean" ? options : (options?.capture ?? false));
  const keyOf = (type, handler, options) => ({ type, handler, capture: captureOf(options) });
  const isSame = (one, other) =>
    one.type === other.type && one.handler === other.handler && one.capture === other.capture;
  const forget = (target, key) => {
    const left = (listeners.get(target) ?? []).filter((known) => !isSame(known, key));
    if (left.length > 0) listeners.set(target, left);
    else listeners.delete(target);
  };

  EventTarget.prototype.addEventListener = function add(type, handler, options) {
    addEventListener.call(this, type, handler, options);
    const target = this ?? window;
    const key = keyOf(type, handler, options);
    const { signal, once } = typeof options === "object" && options !== null ? options : {};
    const isPage = target === window || target instanceof Node;
    if (!isPage || !handler || signal?.aborted) return;
    forget(target, key);
    listeners.set(target, [...(listeners.get(target) ?? []), key]);
    if (signal) addEventListener.call(signal, "abort", () => forget(target, key), { once: true });
    if (once) addEventListener.call(target, type, () => forget(target, key), { once: true });
  };
  EventTarget.prototype.removeEventListener = function remove(type, handler, options) {
    removeEventListener.call(this, type, handler, options);
    forget(this ?? window, keyOf(type, handler, options));
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

  /** How many there are. */
  window.countLive = () => {
    const stays = ([target]) => target === window || target.isConnected;
    const live = [...listeners].filter(stays);
    return { listeners: live.flatMap(([, keys]) => keys).length, observers: observers.size };
  };
}
