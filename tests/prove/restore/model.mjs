/** How many photos the gallery has. */
export const count = 12;

/**
 * What a page should be like: its entries of the history from where a sequence starts, the one it is at, and the photo that
 * is open. `focus` is a photo, or `undefined` where the browser decides: it takes the focus away as it follows an address.
 *
 * @typedef {{ hash: string, shown?: Set<number> }} Entry `shown`: of an opening, the photos that were shown
 * @typedef {{ entries: Entry[], at: number, open?: { index?: number, isZoomed?: boolean }, mounted: boolean,
 *   focus?: number | "body" | "button" }} Model
 */

/** @returns {Model} */
export const startModel = (focus) => ({ entries: [{ hash: "" }], at: 0, mounted: true, focus });

const entryOf = ({ entries, at }) => entries[at];
const push = ({ entries, at, ...rest }, entry) => ({
  ...rest,
  entries: [...entries.slice(0, at + 1), entry],
  at: at + 1,
});

function openPhoto(model, { pick }) {
  if (model.open || !model.mounted) return undefined;
  const entry = { hash: `#photo-${pick + 1}`, shown: new Set([pick]) };
  return { ...push(model, entry), open: { index: pick }, focus: pick };
}

function close(model) {
  const { open, entries, at } = model;
  if (!open) return undefined;
  if (entryOf(model).shown) return { ...model, open: undefined, at: at - 1 };
  // A link to the photo led here: the address loses its fragment.
  return { ...model, open: undefined, entries: entries.with(at, { hash: "" }) };
}

function go(model, by) {
  const at = model.at + by;
  if (!(at in model.entries)) return undefined;
  const isOurs = model.entries[at].shown !== undefined;
  const isClosing = model.open !== undefined && by < 0 && entryOf(model).shown !== undefined;
  return {
    ...model,
    at,
    open: model.mounted && isOurs ? {} : undefined,
    focus: isClosing ? model.focus : undefined,
  };
}

function navigate(model, { pick }) {
  const sections = ["#first", "#second", "#third"];
  const mayLeadToPhoto = !model.open && !entryOf(model).shown;
  const hash = pick > 6 && mayLeadToPhoto ? `#photo-${pick}` : sections[pick % 3];
  if (hash === entryOf(model).hash) return undefined;
  return { ...push(model, { hash }), open: undefined, focus: undefined };
}

function turn(model, to) {
  if (!model.open) return undefined;
  const index = Math.max(0, Math.min(count - 1, to(model.open.index)));
  entryOf(model).shown?.add(index);
  return { ...model, open: { index, isZoomed: model.open.isZoomed && index === model.open.index } };
}
/** Arrow keys move a photo that is zoomed. */
const turnByArrow = (model, by) => (model.open?.isZoomed ? undefined : turn(model, (index) => index + by));

function mount(model) {
  if (model.mounted) return undefined;
  const { hash, shown } = entryOf(model);
  const place = /^#photo-(\d+)$/.exec(hash);
  const index = place && !shown ? Number(place[1]) - 1 : undefined;
  const opens = shown !== undefined || index !== undefined;
  return {
    ...model,
    mounted: true,
    open: opens ? { index } : undefined,
    focus: opens ? undefined : model.focus,
  };
}

/**
 * The steps of a sequence, by what they make of a page; `undefined` where there is nothing to do, as for Escape where
 * nothing is open.
 *
 * @type {Record<string, (model: Model, step: { pick: number }) => Model | undefined>}
 */
export const steps = {
  "open by click": openPhoto,
  "open by Enter": openPhoto,
  Escape: close,
  "close button": close,
  // A photo that is zoomed covers what is beside it.
  "click beside": (model) => (model.open?.isZoomed ? undefined : close(model)),
  Back: (model) => go(model, -1),
  Forward: (model) => go(model, 1),
  "next button": (model) => turn(model, (index) => index + 1),
  "previous button": (model) => turn(model, (index) => index - 1),
  ArrowRight: (model) => turnByArrow(model, 1),
  ArrowLeft: (model) => turnByArrow(model, -1),
  Home: (model) => turn(model, () => 0),
  End: (model) => turn(model, () => count - 1),
  "+": (model) => model.open && { ...model, open: { ...model.open, isZoomed: true } },
  unmount: (model) => model.mounted && { ...(close(model) ?? model), mounted: false },
  mount,
  navigate,
  hide: (model) => model,
  resize: (model) => model,
};
