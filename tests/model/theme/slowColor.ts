import type { Oklch } from "../../../src/model/theme/oklch.js";

type Triple = [number, number, number];
type Matrix = [Triple, Triple, Triple];

const times = (matrix: Matrix, [x, y, z]: Triple): Triple =>
  matrix.map(([a, b, c]) => a * x + b * y + c * z) as Triple;

// Another way than the source takes: OKLab to cone responses to XYZ to sRGB, by the matrices of CSS Color 4.
const labToCones: Matrix = [
  [1, 0.396_337_777_376_174_9, 0.215_803_757_309_913_6],
  [1, -0.105_561_345_815_658_6, -0.063_854_172_825_813_3],
  [1, -0.089_484_177_529_811_9, -1.291_485_548_019_409_2],
];
const conesToXyz: Matrix = [
  [1.226_879_875_845_924_3, -0.557_814_994_460_217_1, 0.281_391_045_665_964_7],
  [-0.040_575_745_214_800_8, 1.112_286_803_280_317, -0.071_711_058_065_516_4],
  [-0.076_372_936_674_660_1, -0.421_493_332_402_243_2, 1.586_924_019_836_781_6],
];
const xyzToRgb: Matrix = [
  [12_831 / 3959, -329 / 214, -1974 / 3959],
  [-851_781 / 878_810, 1_648_619 / 878_810, 36_519 / 878_810],
  [705 / 12_673, -2585 / 12_673, 705 / 667],
];

function linear({ l, c, h }: Oklch): Triple {
  const angle = (h / 180) * Math.PI;
  const cones = times(labToCones, [l, c * Math.cos(angle), c * Math.sin(angle)]);
  return times(xyzToRgb, times(conesToXyz, cones.map((cone) => cone ** 3) as Triple));
}

const isShown = (color: Oklch) => linear(color).every((channel) => channel >= -0.0001 && channel <= 1.0001);

/** The most colorful color of this lightness and hue that sRGB holds, found by trying every chroma from gray on. */
export function slowGamut(color: Oklch): Oklch {
  let c = 0;
  while (c + 0.0001 <= color.c && isShown({ ...color, c: c + 0.0001 })) c += 0.0001;
  return isShown(color) ? color : { ...color, c };
}

/** Channels in 256 steps, by trying which of them is nearest in light. */
export function slowRgb(color: Oklch): number[] {
  const light = (step: number) =>
    step / 255 <= 0.040_45 ? step / 255 / 12.92 : ((step / 255 + 0.055) / 1.055) ** 2.4;
  return linear(slowGamut(color)).map((channel) => {
    let step = 0;
    // The middle between two steps is where an encoder rounds.
    while (step < 255 && light(step + 0.5) < channel) step += 1;
    return step;
  });
}
