import fc from "fast-check";
import {
  album,
  anyNumber,
  columnOptions,
  drawnRatio,
  near,
  ratio,
  readRatios,
  refuses,
  slowColumns,
} from "./values.mjs";

const { tuple } = fc;
const placesWith = (change) => (model) => ({
  ...model,
  layoutMasonry(ratios, given) {
    const { places, height } = model.layoutMasonry(ratios, given);
    return { places: places.map((place, index) => change(place, index, given)), height };
  },
});

// Each row as in `rowProperties.mjs`.
/** The properties of photos in columns, by name. */
export const masonryProperties = [
  [
    "masonry puts each photo in the shortest column so far, the first of equal ones",
    tuple(album(50), columnOptions),
    ({ layoutMasonry }, [ratios, given]) => {
      const { places } = layoutMasonry(ratios, given);
      const slow = slowColumns(
        places.map(({ height }) => height),
        given.columns,
        given.gap,
        given.width * 1e-9,
      );
      return places.every(({ column }, index) => column === slow[index]);
    },
    placesWith((place, index, { columns }) => ({ ...place, column: index % columns })),
  ],
  [
    "no photos of a masonry overlap, and none leaves the width",
    tuple(album(80, anyNumber), columnOptions),
    ({ layoutMasonry }, [ratios, given]) => {
      const ended = [];
      return layoutMasonry(ratios, given).places.every(({ column, start, top, width, height }) => {
        const apart = ended[column] === undefined ? top === 0 : near(top, ended[column] + given.gap);
        ended[column] = top + height;
        const inside = start >= 0 && start + width <= given.width + 1e-6;
        return apart && inside && near(start, column * (width + given.gap));
      });
    },
    placesWith((place) => ({ ...place, top: Math.max(0, place.top - 1) })),
  ],
  [
    "no photo of a masonry begins above one before it",
    tuple(album(200, anyNumber), columnOptions),
    ({ layoutMasonry }, [ratios, given]) => {
      const { places } = layoutMasonry(ratios, given);
      return places.every(
        ({ top }, index) => index === 0 || top >= places[index - 1].top - given.width * 1e-6,
      );
    },
    placesWith((place, index) => ({ ...place, top: place.top - 5 * (index % 2) })),
  ],
  [
    "a masonry has photos of their own shape, no number that is none, and the height of its highest column",
    tuple(album(80, anyNumber), columnOptions),
    ({ layoutMasonry }, [ratios, given]) => {
      const { places, height } = layoutMasonry(ratios, given);
      const shapes = readRatios(ratios);
      const whole = places.every((place, index) => near(place.width / place.height, shapes[index]));
      const lowest = Math.max(0, ...places.map((place) => place.top + place.height));
      return whole && Number.isFinite(height) && near(height, lowest);
    },
    placesWith((place) => ({ ...place, height: Math.round(place.height) })),
  ],
  [
    "columns of a masonry differ by its highest photo at most",
    tuple(album(200, ratio, 12), columnOptions),
    ({ layoutMasonry }, [ratios, given]) => {
      const { places } = layoutMasonry(ratios, given);
      const highest = Math.max(...places.map(({ height }) => height)) + given.gap;
      const filled = Array(given.columns).fill(0);
      for (const { column, height } of places) filled[column] += height + given.gap;
      return Math.max(...filled) - Math.min(...filled) <= highest + 1e-6;
    },
    placesWith((place) => ({ ...place, column: 0 })),
  ],
  [
    "a masonry in whole parts cuts 2 % of a photo at most where it is finely divided, but for panoramas",
    drawnRatio.filter((value) => value < 2.4),
    (model, value) => {
      const shape = model.nearestRatioStep(value).ratio;
      const units = model.unitsHigh(shape, 60);
      const inDrawn = 60 / units / shape;
      return Number.isInteger(units) && Math.max(inDrawn, 1 / inDrawn) <= 1.021;
    },
    (model) => ({ ...model, unitsHigh: (shape, grain) => Math.ceil(grain / shape) }),
  ],
  [
    "impossible lengths are refused",
    tuple(
      fc.constantFrom(NaN, 0, -1, Infinity, -Infinity),
      fc.constantFrom("width", "targetHeight", "gap", "columns"),
    ),
    ({ layoutRows, layoutMasonry }, [value, name]) => {
      const rows = { width: 900, targetHeight: 200, gap: 8, [name]: value };
      const columns = { width: 900, columns: 3, gap: 8, [name]: value };
      const allowed = name === "gap" && value === 0;
      const rowsRefuse = name === "columns" || refuses(() => layoutRows([1.5], rows)) !== allowed;
      return (
        rowsRefuse && (name === "targetHeight" || refuses(() => layoutMasonry([1.5], columns)) !== allowed)
      );
    },
    (model) => ({
      ...model,
      layoutRows: (ratios, { gap }) => model.layoutRows(ratios, { width: 9, targetHeight: 9, gap }),
    }),
  ],
];
