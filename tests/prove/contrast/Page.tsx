import type { ReactElement } from "react";
import { photoFacts } from "../../../stories/fixtures/photos.ts";
import markdown from "../../../stories/fixtures/posts/zh-long-read.md";
import { renderMarkdown } from "../../../stories/support/renderMarkdown.tsx";
import {
  Callout,
  type CalloutKind,
  CodeBlock,
  createBlog,
  PhotoGallery,
  PhotoNotice,
} from "../../../src/index.js";
import { ColorSchemeToggle } from "../../../src/islands/ColorSchemeToggle.js";
import { CopyAttribution } from "../../../src/islands/CopyAttribution.js";
import { StripControls } from "../../../src/islands/StripControls.js";
import { zhHans } from "../../../src/locales/zh-Hans.js";
import { postFrom } from "../../../src/markdown.js";
import { colorSchemeToggleWords, stripControlsWords } from "../../../src/model.js";

const blog = createBlog({
  locale: zhHans,
  site: { name: "潮水札记", url: "https://harbor.example" },
  timeZone: "Asia/Shanghai",
  license: "CC-BY-NC-SA-4.0",
});

/** None of them is there, so that the words of a failed picture are seen, too. */
const photosOf = (first: number) =>
  [0, 1, 2]
    .map((place) => first + place)
    .map((count) => ({
      id: `photo-${count}`,
      src: `/pictures/${count}`,
      alt: `A picture that did not come, ${count}`,
      caption: `Harvest ${count}`,
      credit: "Ines Falk",
      width: 300,
      height: 200,
      original: { url: `/pictures/${count}?full` },
    }));

const more = `
- [x] done
- [ ] not done

Press <kbd>K</kbd> for ~~less~~ *more*[^1], and \`code\`, and a [link](https://harbor.example/more).

> A quotation with a [link](https://harbor.example/quoted) and \`code\`.

#### A small heading

| Kind | Grams |
| --- | --- |
| [Green](https://harbor.example/green) | 3 |

[^1]: A note.
`;

/** What a highlighter tells apart, by the classes of `highlight.css`. */
const words = ["comment", "keyword", "string", "number", "title"].map((name) => (
  <span key={name} className={`hljs-${name}`}>
    {name}{" "}
  </span>
));

/** Lines that are plain, added, removed and marked, with all of these words. */
const code = (
  <CodeBlock locale={zhHans} language="diff" lineNumbers marked="4">
    {" text "}
    {words}
    {"\n+text "}
    {words}
    {"\n-text "}
    {words}
    {"\n text "}
    {words}
  </CodeBlock>
);

const marked = (
  <p>
    <mark>
      Marked, with a <a href="https://harbor.example/marked">link</a>
    </mark>
  </p>
);

const kinds: CalloutKind[] = ["note", "tip", "important", "warning", "caution"];

/** A whole post, with every part that has words or signs. */
export function Page(): ReactElement {
  const { body, found } = renderMarkdown(`${markdown.content}\n${more}`, blog, { images: photoFacts });
  const post = postFrom({ ...markdown.data, license: "CC-BY-NC-SA-4.0" }, found, { images: photoFacts });
  return (
    <blog.PostLayout post={post} views={1208}>
      {body}
      {marked}
      <section data-footnotes="">{marked}</section>
      {code}
      {kinds.map((kind) => (
        <Callout key={kind} kind={kind} locale={zhHans}>
          <ul>
            <li>
              <a href={`https://harbor.example/${kind}`}>{kind}</a>
            </li>
          </ul>
          {code}
          <Callout kind={kind} locale={zhHans} />
        </Callout>
      ))}
      <PhotoNotice locale={zhHans} />
      <PhotoGallery id="rows" photos={photosOf(1)} />
      <PhotoGallery id="strip" layout="strip" photos={[...photosOf(4), ...photosOf(7)]} />
      <StripControls for="strip" data-state="ready" {...stripControlsWords(zhHans)} />
      <CopyAttribution labels={zhHans.labels} />
      <ColorSchemeToggle {...colorSchemeToggleWords(zhHans)} />
    </blog.PostLayout>
  );
}
