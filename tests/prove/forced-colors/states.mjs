/**
 * What a page shows by a change of look: the element that has it, and how it is taken from it. Where the system sets the
 * colors, the two still have to differ.
 */
export const states = {
  "the current heading": [
    ".co-contents-link",
    (link) => link.removeAttribute("aria-current"),
    (link) => link.setAttribute("aria-current", "location"),
  ],
  "the current page": [".co-pagination-link[aria-current]", (link) => link.removeAttribute("aria-current")],
  "the current part": [".co-series-item [aria-current]", (part) => part.removeAttribute("aria-current")],
  "the current photo": [
    ".co-lightbox-thumbnail[aria-current]",
    (thumb) => thumb.removeAttribute("aria-current"),
  ],
  "the chosen tab": ['[part~="selected"]', (tab) => tab.part.remove("selected")],
  "the chosen scheme": [
    ".co-scheme-choice:has(:checked)",
    (choice) => {
      choice.querySelector("input").checked = false;
    },
  ],
  "a photo there is none after": [
    '.co-strip-button[aria-disabled="true"]',
    (button) => button.removeAttribute("aria-disabled"),
  ],
  "no photo further on": [
    '.co-lightbox-button[aria-disabled="true"]',
    (button) => button.removeAttribute("aria-disabled"),
  ],
  "what was read": [
    ".co-progress-bar",
    (bar) => bar.style.setProperty("--co-_read", "0"),
    (bar) => bar.style.setProperty("--co-_read", "0.7"),
  ],
  "a task that is done": [
    ".task-list-item input:checked",
    (box) => {
      box.checked = false;
    },
  ],
  "marked words": [
    ".co-body mark:not(.co-code-line)",
    (mark) => {
      mark.style.cssText = "background: Canvas; color: CanvasText";
    },
  ],
  "a line pointed out": [
    "mark.co-code-line",
    (line) => {
      line.style.cssText = "background: Canvas; color: CanvasText";
    },
  ],
  "the frame of a callout": [
    ".co-callout",
    (callout) => {
      callout.style.borderColor = "Canvas";
    },
  ],
  "the note a reader came to": [
    "[data-footnotes] li[id]",
    () => {
      location.hash = "";
    },
    (note) => {
      location.hash = note.id;
    },
  ],
};
