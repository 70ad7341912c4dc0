import { nonStrings, oddNumbers } from "../../stories/fixtures/hostile.ts";
import {
  BackToTop,
  BookmarkCard,
  Callout,
  CodeBlock,
  Collapsible,
  EmbedFacade,
  Share,
  Tab,
  TableOfContents,
  Tabs,
} from "../../src/index.js";
import { type HostileCase, addresses, anything, content, pictures, places } from "./hostilePlaces.ts";

const heading = { depth: 2, slug: "kept", text: "Kept heading" };

/** The elements of a text and the parts that lead through it. */
export const hostileElements: readonly HostileCase[] = [
  ...places(
    "CodeBlock",
    ["Kept title"],
    (props) => <CodeBlock codeTitle="Kept title" code="a" {...props} />,
    ["code", (value) => ({ code: value }), ...anything],
    ["language", (value) => ({ language: value }), ...anything],
    ["languageName", (value) => ({ languageName: value }), ...content],
    ["lineNumbers", (value) => ({ lineNumbers: value }), oddNumbers, ...anything],
    ["marked", (value) => ({ marked: value }), oddNumbers, ...anything],
    ["code of a diff", (value) => ({ code: value, diff: true, lineNumbers: true }), ...anything],
    ["diff", (value) => ({ diff: value }), ...anything],
  ),
  ...places("CodeBlock", ["Kept code"], (props) => <CodeBlock code="Kept code" {...props} />, [
    "codeTitle",
    (value) => ({ codeTitle: value }),
    ...content,
  ]),
  ...places(
    "Tabs",
    ["Kept tab"],
    (props) => (
      <Tabs {...props}>
        <Tab label="Kept tab" />
      </Tabs>
    ),
    ["group", (value) => ({ group: value }), ...anything],
  ),
  ...places(
    "Tab",
    ["Kept text"],
    (props) => (
      <Tab label="Label" {...props}>
        Kept text
      </Tab>
    ),
    ["label", (value) => ({ label: value }), ...content],
    ["value", (value) => ({ value }), ...anything],
    ["headingLevel", (value) => ({ headingLevel: value }), oddNumbers, ...anything],
  ),
  ...places(
    "EmbedFacade",
    ["Kept title"],
    (props) => <EmbedFacade url="https://harbor.example/w" embedTitle="Kept title" {...props} />,
    ["src", (value) => ({ src: value }), addresses, ...anything],
    ["provider", (value) => ({ provider: value }), ...anything],
    ["duration", (value) => ({ duration: value }), oddNumbers, nonStrings],
    ["poster", (value) => ({ poster: value }), pictures, nonStrings],
    ["poster.src", (value) => ({ poster: { src: value, alt: "", width: 3, height: 2 } }), pictures],
    ["ratio", (value) => ({ ratio: value }), ...anything],
  ),
  ...places(
    "EmbedFacade",
    [],
    (props) => <EmbedFacade url="https://harbor.example/w" {...props} />,
    ["url", (value) => ({ url: value }), addresses, ...anything],
    ["embedTitle", (value) => ({ embedTitle: value }), ...anything],
  ),
  ...places(
    "TableOfContents",
    ["Kept heading"],
    (props) => <TableOfContents headings={[heading]} {...props} />,
    ["headings[]", (value) => ({ headings: [value, heading] }), ...anything],
    ["headings[].text", (text) => ({ headings: [{ ...heading, text }, heading] }), ...anything],
    ["headings[].slug", (slug) => ({ headings: [{ ...heading, slug }, heading] }), addresses, ...anything],
    ["headings[].depth", (depth) => ({ headings: [{ ...heading, depth }, heading] }), oddNumbers, nonStrings],
    ["maxDepth", (value) => ({ maxDepth: value, headings: [{ ...heading, depth: 1 }] }), oddNumbers],
  ),
  ...places(
    "Share",
    ["Kept child"],
    (props) => (
      <Share url="https://harbor.example/a" services={["email"]} {...props}>
        Kept child
      </Share>
    ),
    ["url", (value) => ({ url: value }), addresses, ...anything],
    ["postTitle", (value) => ({ postTitle: value }), ...anything],
    ["site", (value) => ({ site: value }), ...anything],
    ["services[]", (value) => ({ services: [value, "email"] }), ...anything],
  ),
  ...places("BackToTop", ["Back to top"], (props) => <BackToTop {...props} />, [
    "to",
    (value) => ({ to: value }),
    ...anything,
  ]),
  ...places("Callout", ["Kept text"], (props) => <Callout {...props}>Kept text</Callout>, [
    "kind",
    (value) => ({ kind: value }),
    ...anything,
  ]),
  ...places("Callout", [], (props) => <Callout {...props}>Kept text</Callout>, [
    "label",
    (value) => ({ label: value }),
    ...content,
  ]),
  ...places(
    "Collapsible",
    ["Kept text"],
    (props) => (
      <Collapsible summary="Summary" {...props}>
        Kept text
      </Collapsible>
    ),
    ["summary", (value) => ({ summary: value }), ...content],
  ),
  ...places(
    "BookmarkCard",
    ["Kept title"],
    (props) => <BookmarkCard page={{ title: "Kept title", url: "/a" }} {...props} />,
    ["page.url", (url) => ({ page: { title: "Kept title", url } }), addresses, ...anything],
    ["page.description", (value) => ({ page: { title: "Kept title", description: value } }), ...anything],
    ["page.site", (site) => ({ page: { title: "Kept title", site } }), ...anything],
    ["page.image", (image) => ({ page: { title: "Kept title", image } }), ...anything],
    ["page.image.src", (src) => ({ page: { title: "Kept title", image: { src, alt: "" } } }), pictures],
  ),
  ...places("BookmarkCard", [], (props) => <BookmarkCard page={{ url: "/a" }} {...props} />, [
    "page",
    (page) => ({ page }),
    ...anything,
  ]),
];
