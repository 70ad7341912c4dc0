/** Bugs of a lightbox, planted in the page before its own scripts: each has to be noticed, by these words. */
export const plants = {
  "the page cannot be scrolled afterwards": {
    words: /^body is/,
    plant: () => {
      const { showModal } = HTMLDialogElement.prototype;
      HTMLDialogElement.prototype.showModal = function show() {
        document.body.style.overflow = "hidden";
        showModal.call(this);
      };
    },
  },
  "the entry of the history stays": {
    words: /at is 1, not 0|stands at an entry/,
    plant: () => {
      History.prototype.back = () => undefined;
    },
  },
  "the focus is lost": {
    words: /the focus is on/,
    plant: () => {
      const { close } = HTMLDialogElement.prototype;
      HTMLDialogElement.prototype.close = function end() {
        close.call(this);
        setTimeout(() => document.activeElement?.blur());
      };
    },
  },
  "the page jumps": {
    words: /^y is/,
    plant: () => {
      const { close } = HTMLDialogElement.prototype;
      HTMLDialogElement.prototype.close = function end() {
        close.call(this);
        // What Back brings is the place of before.
        setTimeout(() => scrollBy(0, scrollY > 9 ? -9 : 9), 40);
      };
    },
  },
  "an error nobody handles": {
    words: /planted/,
    plant: () => {
      const { close } = HTMLDialogElement.prototype;
      HTMLDialogElement.prototype.close = function end() {
        close.call(this);
        void Promise.reject(new Error("planted"));
      };
    },
  },
};
