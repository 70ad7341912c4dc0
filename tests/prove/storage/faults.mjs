/**
 * What storage does to a page. `plant` runs in the page before all else; `stored` is what another program left there.
 * `keeps`: whether a choice is still there on the next page.
 */
export const faults = {
  "storage works": { keeps: true },
  "touching storage throws": {
    plant: () => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("Access is denied for this document.", "SecurityError");
        },
      });
    },
  },
  "storage is null": {
    plant: () => Object.defineProperty(window, "localStorage", { get: () => null }),
  },
  "storage is undefined": {
    plant: () => Object.defineProperty(window, "localStorage", { get: () => undefined }),
  },
  "reading throws": {
    plant: () => {
      Storage.prototype.getItem = () => {
        throw new DOMException("", "NS_ERROR_FILE_CORRUPTED");
      };
    },
  },
  "writing throws": {
    plant: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException("", "QuotaExceededError");
      };
    },
  },
  "storage is full": {
    plant: () => {
      if (localStorage.length > 0) return;
      // Halves, until not a letter more goes in.
      for (let size = 2 ** 22, at = 0; size >= 1; at++) {
        try {
          localStorage.setItem(`full-${at}`, "x".repeat(size));
        } catch {
          size /= 2;
        }
      }
      for (let at = 0; at < 20; at++) {
        try {
          localStorage.setItem(`${at}`, "");
        } catch {
          return;
        }
      }
    },
  },
  "writing does nothing": {
    plant: () => {
      Storage.prototype.setItem = () => {};
    },
  },
  "removing throws": {
    plant: () => {
      Storage.prototype.removeItem = () => {
        throw new DOMException("", "InvalidAccessError");
      };
    },
    keeps: true,
  },
  "storage holds null as a word": { stored: "null", keeps: true },
  "storage holds the value of another program": { stored: '{"theme":"dark","v":2}', keeps: true },
  "storage holds an empty text": { stored: "", keeps: true },
  "storage holds markup": { stored: '"><img src=x onerror=alert(1)>', keeps: true },
  "reading gives an object": {
    plant: () => {
      Storage.prototype.getItem = () => ({ toString: () => "light" });
    },
  },
};
