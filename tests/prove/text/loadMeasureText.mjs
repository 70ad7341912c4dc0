import { fileURLToPath } from "node:url";
import { build } from "vite";

/** Builds `measureText` from its sources and loads it, as an application that bundles it does. */
export async function loadMeasureText() {
  const entry = fileURLToPath(new URL("../../../src/model/text/measureText.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry, formats: ["es"], fileName: "text" },
    },
  });
  const [{ output }] = [built].flat();
  const { measureText } = await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
  return measureText;
}
