import sharp from "sharp";

/** A screenshot as pixels. */
export async function toPixels(buffer) {
  const { data, info } = await sharp(buffer).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function luminance(color) {
  const [r, g, b] = [color >> 16, (color >> 8) & 255, color & 255].map((step) => {
    const channel = step / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** The greatest contrast within a box: of any pixel to the color that most pixels have. */
export function contrastIn({ data, width, height }, box) {
  const counts = new Map();
  const [left, top] = [Math.max(0, Math.floor(box.x)), Math.max(0, Math.floor(box.y))];
  for (let y = top; y < Math.min(height, box.y + box.height); y++) {
    for (let x = left; x < Math.min(width, box.x + box.width); x++) {
      const at = (y * width + x) * 3;
      const color = (data[at] << 16) | (data[at + 1] << 8) | data[at + 2];
      counts.set(color, (counts.get(color) ?? 0) + 1);
    }
  }
  let [ground, most] = [0, 0];
  for (const [color, count] of counts) if (count > most) [ground, most] = [color, count];
  const behind = luminance(ground);
  let best = 1;
  for (const color of counts.keys()) {
    const front = luminance(color);
    best = Math.max(best, (Math.max(front, behind) + 0.05) / (Math.min(front, behind) + 0.05));
  }
  return best;
}

/** How many pixels of two pictures of one size differ clearly. */
export function countDifferent(before, after) {
  if (before.data.length !== after.data.length) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let at = 0; at < before.data.length; at += 3) {
    const far = [0, 1, 2].some(
      (channel) => Math.abs(before.data[at + channel] - after.data[at + channel]) > 60,
    );
    if (far) count += 1;
  }
  return count;
}
