const near = (a = [], b = []) =>
  a.length === b.length && a.every((value, index) => Math.abs(value - b[index]) <= 0.5);

/**
 * What is wrong with a page whose picture has a fault, in words; nothing where everything holds.
 *
 * @param {Awaited<ReturnType<typeof import("./look.mjs").look>>} seen
 * @param {{ fails: boolean, hasPicture: boolean, whole?: number[] }} expected `whole`: the place of the picture without a fault
 */
export function judge(seen, { fails, hasPicture, whole }) {
  const wrong = [];
  const { first, last } = seen;
  if (seen.reported !== fails) wrong.push(`Chromium ${seen.reported ? "reports an" : "reports no"} error`);
  if ((seen.reported || !hasPicture) && !seen.words) wrong.push("its words are not painted");
  if (!seen.reported && hasPicture && seen.words) wrong.push("its words are painted on a picture that came");
  if (!last.box || last.box[2] < 100 || last.box[3] < 60) wrong.push(`no box: ${last.box}`);
  if (!near(first.box, last.box)) wrong.push(`the box changes from ${first.box} to ${last.box}`);
  if (whole && !near(whole, last.box)) wrong.push(`the box is ${last.box}, not ${whole}`);
  if (!last.words.includes("Harvest of the year") || !last.caption?.[3]) wrong.push("no caption");
  if (!near(first.caption, last.caption))
    wrong.push(`the caption moves from ${first.caption} to ${last.caption}`);
  if (hasPicture && seen.named !== 1) wrong.push(`${seen.named} elements have its name`);
  const shift = seen.shifts.reduce((sum, value) => sum + value, 0);
  if (shift > 0) wrong.push(`layout shift of ${shift.toFixed(4)}`);
  return [...wrong, ...seen.complaints];
}
