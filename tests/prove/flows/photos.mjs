const widths = [400, 800, 1600];
const full = { width: 2400, height: 1600 };
const address = (name, width) => `/pictures/${name}-${width}x${Math.round((width * 2) / 3)}.svg`;

/**
 * A photo in several files, with words and a place on the page of its own.
 *
 * @param {string} name
 * @param {object} [more] what is different
 */
export function photo(name, more = {}) {
  const sources = widths.map((width) => ({ src: address(name, width), width }));
  const src = address(name, full.width);
  return {
    id: `photo-${name}`,
    src,
    alt: `Picture ${name}`,
    caption: `Caption ${name}`,
    ...full,
    sources,
    ...more,
  };
}

/** Photos called 1, 2, 3 and on, of which some are different. */
export const album = (count, changes = {}) =>
  Array.from({ length: count }, (_, index) => photo(`${index + 1}`, changes[index + 1]));

/** A photo of one small file, which is there, and a full picture that is served as `rule` says: see `site.mjs`. */
export const faulty = (rule) => ({
  src: "/pictures/small-600x400.svg",
  width: 600,
  height: 400,
  sources: undefined,
  original: { url: address(rule, full.width), ...full },
});

let rules = 0;
/** A name that no other picture has: of one that is missing, or that is held back, until `site.free(name)`. */
export const rule = (kind) => `${kind}${++rules}`;

/** Colors far apart, so that it can be told in a screenshot which photo is where. */
const colors = ["#b03a2e", "#1f618d", "#1e8449", "#b7950b", "#76448a", "#a04000"];

const hexOf = (name) => colors[(Number(name) || 0) % colors.length];

/** Red, green and blue of a picture. */
export const colorOf = (name) => [1, 3, 5].map((at) => Number.parseInt(hexOf(name).slice(at, at + 2), 16));

/** A plain picture, of a color by its number, with its name on it. */
export function drawPicture(name, width, height) {
  const color = hexOf(name);
  const size = height / 4;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="${color}"/><circle cx="${width / 4}" cy="${size}" r="${size / 3}" fill="#fff"/><text x="50%" y="55%" font-size="${size}" fill="#fff" text-anchor="middle">${name}</text></svg>`;
}
