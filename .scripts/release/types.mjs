import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { must, plainEnvironment } from "./workspace.mjs";
import { typescriptOf } from "./tools.mjs";

/** A site that uses the package as strictly as TypeScript can be asked to. */
const site = (code) => `
import { createBlog, PostLayout, PhotoGallery, type Post, type PhotoGalleryProps } from "colophon";
import { en } from "colophon/locales/en";
import { measureText, type ReadingTime } from "colophon/model";
import { Lightbox } from "colophon/islands";
import { defineTheme } from "colophon/themes";
import { postFrom, rehypeColophon } from "colophon/markdown";
${code.map((door, index) => `import * as door${index} from "${door}";`).join("\n")}

export const doors = [${code.map((_, index) => `door${index}`).join()}];
export const blog = createBlog({ locale: en, timeZone: "Europe/Lisbon", license: "CC-BY-4.0" });
const post: Post = { title: "Tides", published: "2026-03-01" };
const photos: PhotoGalleryProps["photos"] = [{ src: "/a.webp", alt: "A pier", width: 1200, height: 800 }];
export const time: ReadingTime | undefined = undefined;
export const words: number = measureText("Two words").words;
export const tools = [rehypeColophon, postFrom, defineTheme, Lightbox];
// @ts-expect-error -- a photo has words for those who do not see it
export const nameless = <PhotoGallery photos={[{ src: "/a.webp", width: 1, height: 1 }]} />;
export const page = (
  <PostLayout post={post}>
    <blog.PhotoGallery photos={photos} />
  </PostLayout>
);
`;

const resolutions = {
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  bundler: { module: "esnext", moduleResolution: "bundler" },
};

export const moduleResolutions = Object.keys(resolutions);

/**
 * Checks the types of a site in a project, with a version of TypeScript.
 *
 * @param {string} folder a project with the package
 * @param {string[]} code doors
 * @param {{ typescript: string, resolution: string }} options
 */
export async function checkTypes(folder, code, { typescript, resolution }) {
  const options = {
    ...resolutions[resolution],
    target: "es2022",
    lib: ["es2022", "dom", "dom.iterable"],
    jsx: "react-jsx",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noPropertyAccessFromIndexSignature: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
  };
  writeFileSync(join(folder, "site.tsx"), site(code));
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions: options, files: ["site.tsx"] }),
  );
  await must(process.execPath, [typescriptOf(typescript), "-p", "."], {
    cwd: folder,
    env: plainEnvironment(),
  });
}
