import ts from "typescript";
import { root, standIns } from "./hosts.js";
import type { WrittenSample } from "./scratch.js";

/**
 * What the compiler says of samples, under the settings of this project and what stricter sites ask for besides.
 *
 * @returns a line an error, by sample
 */
export function typeErrors(samples: readonly WrittenSample[]): Map<WrittenSample, string[]> {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const paths = Object.fromEntries(Object.entries(standIns).map(([name, path]) => [name, [path]]));
  const files = samples.map(({ path }) => path);
  const program = ts.createProgram(files, { ...options, paths, noPropertyAccessFromIndexSignature: true });
  return new Map(samples.map((sample) => [sample, errorsOf(program, sample)]));
}

function errorsOf(program: ts.Program, { path, paper, line }: WrittenSample): string[] {
  const source = program.getSourceFile(path);
  if (source === undefined) return [`${paper}:${line}: the compiler does not know the file`];
  const found = [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)];
  return found.map(({ start = 0, messageText }) => {
    const at = line + source.getLineAndCharacterOfPosition(start).line;
    return `${paper}:${at}: ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
  });
}
