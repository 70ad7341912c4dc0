import { loadSource } from "../support/buildSource.mjs";

/** Builds `measureText` from its sources and loads it, as an application that bundles it does. */
export async function loadMeasureText() {
  const source = new URL("../../../src/model/text/measureText.ts", import.meta.url);
  const { measureText } = await loadSource(source);
  return measureText;
}
