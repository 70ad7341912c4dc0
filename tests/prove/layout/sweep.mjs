import { chromium } from "playwright";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { compileStyles } from "../../../.scripts/build-styles.mjs";
import { chromiumArguments, findChromium } from "../../../.scripts/lib/chromium.mjs";

const dot = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";
const shapes = [3 / 2, 3 / 2, 3 / 2, 4 / 3, 4 / 3, 16 / 9, 1, 3 / 4, 2 / 3, 2 / 3, 9 / 16, 2.4];
const albums = [
  [12, 3],
  [60, 5],
  [200, 7],
];

/** The shapes cameras and phones make, each cropped a little: the same in every run. */
function makePhotos(count, seed) {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, (_, index) => {
    const ratio = shapes[Math.floor(next() * shapes.length)] * (0.97 + next() * 0.06);
    return { src: dot, width: Math.round(ratio * 1200), height: 1200, alt: `Photo ${index + 1}` };
  });
}

/** 400 widths evenly from 280 to 1,600 pixels, and both sides of every bound between two ranges. */
function makeWidths({ galleryRanges }) {
  const even = Array.from({ length: 400 }, (_, index) => Math.round((280 + (index * 1320) / 399) * 4) / 4);
  const bounds = galleryRanges.slice(1).flatMap(({ from }) => [from - 0.5, from, from + 0.5]);
  return [...new Set([...even, ...bounds])].toSorted((a, b) => a - b);
}

const rangeAt = ({ galleryRanges }, width) => {
  const index = galleryRanges.findIndex(({ to }) => width < to);
  return index === -1 ? galleryRanges.length - 1 : index;
};

/** The boxes of all photos at every width, read in the page. */
async function readBoxes(page, html, widths) {
  await page.setContent(html);
  return page.evaluate((all) => {
    const frame = document.querySelector("#frame");
    const images = [...document.querySelectorAll(".co-image")];
    return all.map((width) => {
      frame.style.inlineSize = `${width}px`;
      const { left, top } = frame.querySelector("ul").getBoundingClientRect();
      return images.map((image) => {
        const box = image.getBoundingClientRect();
        return [box.left - left, box.top - top, box.width, box.height];
      });
    });
  }, widths);
}

/** What is wrong with the rows drawn at a width, in words; nothing if they are the model's. */
function faultOfRows(boxes, width, { breaks, limited }) {
  let start = 0;
  for (const [row, end] of breaks.entries()) {
    const photos = boxes.slice(start, end);
    const [left, top, , height] = photos[0];
    const last = photos.at(-1);
    const next = boxes[end];
    if (photos.some((box) => Math.abs(box[1] - top) > 0.5)) return `row ${row} is broken`;
    if (next !== undefined && next[1] < top + height) return `row ${row} goes on after photo ${end}`;
    if (photos.some((box) => Math.abs(box[3] - height) > 0.5)) return `row ${row} has unequal heights`;
    if (photos.some((box, place) => place > 0 && box[0] < photos[place - 1][0] + photos[place - 1][2])) {
      return `photos of row ${row} overlap`;
    }
    if (Math.abs(left) > 0.5 && breaks.length > 1) return `row ${row} does not start at the edge`;
    const leftover = width - last[0] - last[2];
    if (limited.includes(row) ? leftover < -0.5 : Math.abs(leftover) > 0.5)
      return `row ${row} has a ragged end`;
    start = end;
  }
  return undefined;
}

/** What is wrong with the columns drawn at a width. Tracks are whole 64ths of a pixel, so errors grow with the page. */
function faultOfColumns(boxes, width, { places, columns, part, grain }) {
  const ended = Array(columns).fill(-Infinity);
  for (const [index, [left, top, boxWidth, height]] of boxes.entries()) {
    const { column, top: units } = places[index];
    const columnWidth = grain * part;
    if (Math.abs(left - column * columnWidth * 1.05) > 1.5)
      return `photo ${index} is not in column ${column}`;
    if (Math.abs(top - units * part) > 0.5 + units / 64) return `photo ${index} is not at its height`;
    if (Math.abs(boxWidth - columnWidth) > 1) return `photo ${index} is not as wide as its column`;
    if (top <= ended[column]) return `photo ${index} overlaps the one above`;
    if (left < -0.5 || left + boxWidth > width + 0.5) return `photo ${index} sticks out`;
    ended[column] = top + height;
  }
  const used = Math.min(columns, boxes.length);
  const edge = Math.max(...boxes.map(([left, , boxWidth]) => left + boxWidth));
  return used === columns && Math.abs(edge - width) > 1.5 ? "the columns do not fill the width" : undefined;
}

/** What the model says of a masonry at a width. */
function masonryAt(model, ratios, width) {
  const columns = model.galleryColumns()[rangeAt(model, width)];
  const grain = model.masonryGrain(ratios);
  const gap = model.gapUnits(grain);
  const units = columns * grain + (columns - 1) * gap;
  const drawn = ratios.map((ratio) => grain / model.unitsHigh(ratio, grain));
  const { places } = model.layoutMasonry(drawn, { width: units, columns, gap });
  return { places, columns, grain, part: width / units };
}

const layouts = {
  rows: {
    at: (model, ratios) => {
      const ranges = model.galleryRows(ratios);
      return (width) => ranges[rangeAt(model, width)];
    },
    fault: faultOfRows,
    /** A break one photo too early. */
    bug: ({ breaks, limited }) => ({ breaks: [breaks[0] - 1 || 2, ...breaks.slice(1)], limited }),
  },
  masonry: {
    at: (model, ratios) => (width) => masonryAt(model, ratios, width),
    fault: faultOfColumns,
    /** The last photo in another column. */
    bug: ({ places, ...rest }) => ({
      ...rest,
      places: [
        ...places.slice(0, -1),
        { ...places.at(-1), column: (places.at(-1).column + 1) % rest.columns },
      ],
    }),
  },
};

function compare(drawn, widths, expected, { fault, bug }) {
  const faults = widths.flatMap((width, index) => {
    const what = fault(drawn[index], width, expected(width));
    return what === undefined ? [] : [`at ${width} px, ${what}`];
  });
  const missed = widths.filter(
    (width, index) => fault(drawn[index], width, bug(expected(width))) === undefined,
  );
  return { faults, missed };
}

/** Compares what Chromium draws with the model: each layout, album and width. */
export async function proveSweep(model, PhotoGallery) {
  const { plain } = await compileStyles();
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: chromiumArguments,
  });
  const widths = makeWidths(model);
  console.log(
    `Chromium ${browser.version()}: ${widths.length} widths × ${albums.length} albums × ${Object.keys(layouts).join(" and ")}`,
  );
  try {
    const page = await browser.newPage({ viewport: { width: 1700, height: 900 } });
    const rows = [];
    for (const [name, layout] of Object.entries(layouts)) {
      for (const [count, seed] of albums) {
        const photos = makePhotos(count, seed);
        const ratios = photos.map(({ width, height }) => model.nearestRatioStep(width / height).ratio);
        const gallery = renderToStaticMarkup(createElement(PhotoGallery, { photos, layout: name }));
        const html = `<style>${plain}</style><div id="frame">${gallery}</div>`;
        const drawn = await readBoxes(page, html, widths);
        const { faults, missed } = compare(drawn, widths, layout.at(model, ratios), layout);
        const detail =
          faults.length > 0
            ? `${faults.length} widths; ${faults[0]}`
            : `a planted bug passes at ${missed[0]} px`;
        rows.push({
          name: `${name} of ${count} photos, as the model says at ${widths.length} widths`,
          passed: faults.length === 0 && missed.length === 0,
          detail,
        });
        console.log(`  ${name}, ${count} photos: ${widths.length - faults.length} widths as the model says`);
      }
    }
    return rows;
  } finally {
    await browser.close();
  }
}
