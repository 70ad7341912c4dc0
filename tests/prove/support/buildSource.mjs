import { fileURLToPath } from "node:url";
import { build } from "vite";

/**
 * The code of a source file with all it imports, in one module, as an application that bundles it has it.
 *
 * @param {URL} entry
 * @returns {Promise<string>}
 */
export async function buildSource(entry) {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: fileURLToPath(entry), formats: ["es"], fileName: "source" },
    },
  });
  const [{ output }] = [built].flat();
  return output[0].code;
}

/** Builds a source file and loads it. */
export async function loadSource(entry) {
  return import(`data:text/javascript,${encodeURIComponent(await buildSource(entry))}`);
}
