import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CompilerState, Extractor, ExtractorConfig } from "@microsoft/api-extractor";

const root = fileURLToPath(new URL("..", import.meta.url));
const accept = process.argv.includes("--accept");

/** The doors whose public interface is on record in `.config/api`, by report. */
const views = ["custom", "goatcounter", "snapshot", "umami", "vercount", "waline"];
const doors = {
  index: "index",
  model: "model",
  markdown: "markdown",
  images: "images",
  islands: "islands",
  themes: "themes",
  ...Object.fromEntries(views.map((name) => [`views-${name}`, `views/${name}`])),
};
const off = { default: { logLevel: "none" } };

const temporary = `${root}node_modules/.cache/api-extractor`;

function configure(report, door) {
  return ExtractorConfig.prepare({
    configObjectFullPath: `${root}.config/api-extractor.json`,
    packageJsonFullPath: `${root}package.json`,
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: `${root}dist/${door}.d.ts`,
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
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      messages: { compilerMessageReporting: off, extractorMessageReporting: off, tsdocMessageReporting: off },
    },
  });
}

function extract(report, config, compilerState) {
  const { apiReportChanged } = Extractor.invoke(config, {
    compilerState,
    localBuild: accept,
    messageCallback: (message) => {
      message.handled = true;
    },
  });
  const text = readFileSync(`${temporary}/${report}.api.md`, "utf8");
  rmSync(temporary, { recursive: true });
  return { changed: apiReportChanged, undocumented: undocumented(text) };
}

/** The lines below each `(undocumented)` mark. */
function undocumented(report) {
  const lines = report.split("\n");
  return lines.flatMap((line, index) => (line.includes("(undocumented)") ? [lines[index + 1].trim()] : []));
}

mkdirSync(`${root}.config/api`, { recursive: true });
const configs = Object.entries(doors).map(([report, door]) => [report, configure(report, door)]);
// One program for all doors: compiling it is nearly all of the work.
const compilerState = CompilerState.create(configs[0][1]);
let problems = 0;
for (const [report, config] of configs) {
  const { changed, undocumented: missing } = extract(report, config, compilerState);
  if (changed && !accept) {
    problems += 1;
    console.error(
      `The public interface of ${report} changed. If that is meant, run \`npm run api\` and commit .config/api.`,
    );
  }
  for (const line of missing) console.error(`${report}: no docstring: ${line}`);
  problems += missing.length;
}
process.exitCode = problems > 0 ? 1 : 0;
