import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const off = { default: { logLevel: "none" } };

const temporaryOf = (root) => `${root}node_modules/.cache/api-extractor`;

function configure(root, doors, report) {
  return ExtractorConfig.prepare({
    configObjectFullPath: `${root}.config/api-extractor.json`,
    packageJsonFullPath: `${root}package.json`,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: `${root}dist/${doors[report]}.d.ts`,
      newlineKind: "lf",
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: "es2023",
            lib: ["es2023", "dom"],
            module: "esnext",
            moduleResolution: "bundler",
            jsx: "react-jsx",
            strict: true,
            skipLibCheck: true,
            types: [],
          },
          files: Object.values(doors).map((door) => `${root}dist/${door}.d.ts`),
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: `${report}.api.md`,
        reportFolder: `${root}.config/api`,
        reportTempFolder: temporaryOf(root),
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: off, extractorMessageReporting: off, tsdocMessageReporting: off },
    },
  });
}

function extract(root, report, config, { compilerState, accept }) {
  const { apiReportChanged } = Extractor.invoke(config, {
    compilerState,
    localBuild: accept,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  const text = readFileSync(`${temporaryOf(root)}/${report}.api.md`, "utf8");
  rmSync(temporaryOf(root), { recursive: true });
  return { changed: apiReportChanged, undocumented: undocumented(text) };
}

/** The lines below each `(undocumented)` mark. */
function undocumented(report) {
  const lines = report.split("\n");
  return lines.flatMap((line, index) => (line.includes("(undocumented)") ? [lines[index + 1].trim()] : []));
}

/**
 * Compares the public interface of a built package with its reports in `.config/api`.
 *
 * @param {string} root folder of the package, with a slash at its end
 * @param {Record<string, string>} doors paths of declarations in `dist`, without `.d.ts`, by the name of their report
 * @param {{ accept?: boolean }} [options] `accept` writes the reports anew
 * @returns {string[]} what changed, and what has no docstring
 */
export function apiProblems(root, doors, { accept = false } = {}) {
  mkdirSync(`${root}.config/api`, { recursive: true });
  const configs = Object.keys(doors).map((report) => [report, configure(root, doors, report)]);
  // One program for all doors: compiling it is nearly all of the work.
  const compilerState = CompilerState.create(configs[0][1]);
  return configs.flatMap(([report, config]) => {
    const { changed, undocumented } = extract(root, report, config, { compilerState, accept });
    const problems = undocumented.map((line) => `${report}: no docstring: ${line}`);
    if (!changed || accept) return problems;
    const change = `The public interface of ${report} changed. If that is meant, run \`npm run api\` and commit .config/api.`;
    return [change, ...problems];
  });
}
