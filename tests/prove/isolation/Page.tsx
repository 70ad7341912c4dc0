import { Fragment, type ReactElement, type ReactNode } from "react";
import { renderMarkdown } from "../../../stories/support/renderMarkdown.tsx";
import { Collapsible, createBlog, type Photo, type Post } from "../../../src/index.js";
import { ColorSchemeToggle } from "../../../src/islands/ColorSchemeToggle.js";
import { ShareButton } from "../../../src/islands/ShareButton.js";
import { StripControls } from "../../../src/islands/StripControls.js";
import { en } from "../../../src/locales/en.js";
import { postFrom } from "../../../src/markdown.js";
import { colorSchemeToggleWords, shareButtonWords, stripControlsWords } from "../../../src/model.js";
import { pixel } from "../../support/markdownElements.js";

const blog = createBlog({
  site: { name: "Harbor Notes", url: "https://harbor.example/" },
  license: "CC-BY-NC-SA-4.0",
  timeZone: "UTC",
});

const photo = (index: number): Photo => ({
  id: `photo-${index}`,
  src: pixel,
  alt: `Photo ${index}`,
  width: 300 + 40 * index,
  height: 200,
  caption: `Harvest ${index}`,
  credit: "Ines Falk",
});

const markdown = `
Text with a [link](https://harbor.example/a), **strong**, *emphasis*, \`code\`, <kbd>K</kbd>, ~~nothing~~ and a note[^1].

## Two

- one
  1. inner

- [x] done
- [ ] not done

### Three

> Quoted, with a [link](https://harbor.example/b).

#### Four

\`\`\`
const tea = 1;
\`\`\`

| Kind | Grams |
| --- | ---: |
| Green | 3 |

> [!WARNING]
> The tide comes in.

---

Last words.

[^1]: A note.
`;

const other = (title: string): Post => ({
  title,
  url: `/${title}`,
  published: "2026-01-02",
  summary: "Oil and salt.",
});

function Post(): ReactElement {
  const { body, found } = renderMarkdown(markdown, blog, {});
  const post: Post = {
    ...postFrom({ title: "The old press", subtitle: "A winch stand" }, found),
    url: "/the-old-press",
    published: "2026-03-02",
    updated: "2026-05-01",
    authors: [
      {
        name: "Ines Falk",
        url: "/ines",
        avatar: photo(1),
        bio: "Repairs presses.",
        links: [{ name: "Workshop", url: "/w" }],
      },
    ],
    categories: [{ name: "Craft", url: "/craft" }],
    tags: [{ name: "sea", url: "/sea" }, "iron"],
    status: ["ai-assisted", "archived"],
    series: { name: "The boathouse", posts: [other("winch"), other("nets")] },
    previous: other("winch"),
    next: other("nets"),
    related: [other("salt")],
    editUrl: "https://code.example/edit",
    cover: photo(2),
  };
  return (
    <blog.PostLayout post={post} views={1208} comments={<div>Comments.</div>}>
      {body}
      <p data-placement="margin">A note in the margin.</p>
      <blockquote className="co-pull-quote">The tide does not wait.</blockquote>
      <blog.PhotoNotice />
      <blog.ImageFigure {...photo(3)} number={1} />
      <blog.FigureGroup photos={[photo(4), photo(5)]} caption="Two" />
      <blog.PhotoGallery id="rows" photos={[6, 7, 8, 9].map(photo)} />
      <blog.PhotoGallery id="strip" layout="strip" photos={[10, 11, 12].map(photo)} />
      <StripControls for="strip" data-state="ready" {...stripControlsWords(en)} />
      <blog.Share url="/the-old-press" title="The old press" />
    </blog.PostLayout>
  );
}

/** Parts that stand alone, without a post around them. */
const alone: Record<string, ReactNode> = {
  MetaBar: <blog.MetaBar published="2026-03-02" authors={[{ name: "Ada", url: "/ada" }, "Lin"]} words={5} />,
  ImageFigure: <blog.ImageFigure {...photo(13)} />,
  LicenseFooter: <blog.LicenseFooter license="CC-BY-4.0" authors={["Ada"]} url="/p" />,
  Callout: (
    <blog.Callout kind="tip">
      <div>Steam the paper.</div>
    </blog.Callout>
  ),
  Collapsible: (
    <Collapsible summary="Which paper?" open>
      <div>Bamboo.</div>
    </Collapsible>
  ),
  BookmarkCard: (
    <blog.BookmarkCard page={{ url: "https://tidal.example/winch", title: "The winch", site: "Tidal" }} />
  ),
  PostList: <blog.PostList posts={[other("winch"), other("nets")]} />,
  ArchiveList: <blog.ArchiveList posts={[other("winch"), other("nets")]} />,
  Pagination: <blog.Pagination page={2} count={14} href="/page/{page}" firstHref="/" />,
  ColorSchemeToggle: <ColorSchemeToggle data-state="ready" {...colorSchemeToggleWords(en)} />,
  ShareButton: <ShareButton data-state="ready" {...shareButtonWords(en)} />,
};

/** Every part, each once: those of a post, and those that stand alone. */
export function Parts(): ReactElement {
  return (
    <>
      <Post />
      {Object.entries(alone).map(([name, part]) => (
        <Fragment key={name}>
          <div data-part={name}>{part}</div>
        </Fragment>
      ))}
    </>
  );
}
