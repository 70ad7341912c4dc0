import { hostileSizes, nonStrings, oddNumbers } from "../../stories/fixtures/hostile.ts";
import {
  Attribution,
  FigureGroup,
  FigureReference,
  ImageFigure,
  LicenseFooter,
  MetaBar,
  PostLayout,
} from "../../src/index.js";
import { hostileElements } from "./hostileElements.tsx";
import { hostileRelations } from "./hostileRelations.tsx";
import {
  type HostileCase,
  type Place,
  addresses,
  pictures,
  anything,
  content,
  date,
  names,
  places,
} from "./hostilePlaces.ts";

const license: Place[] = [
  ["license", (value) => ({ license: value }), addresses, ...anything],
  ["license.name", (value) => ({ license: { name: value, url: "/l" } }), ...anything],
  ["license.url", (value) => ({ license: { name: "L", url: value } }), addresses],
  ["license.unit", (value) => ({ license: { unit: value } }), ...anything],
  ["license.version", (value) => ({ license: { unit: "by", version: value } }), ...anything, oddNumbers],
  [
    "license.jurisdiction",
    (value) => ({ license: { unit: "by", version: "3.0", jurisdiction: value } }),
    ...anything,
  ],
];

const metaBar = places(
  "MetaBar",
  ["12 views"],
  (props) => <MetaBar views={12} {...props} />,
  date("published"),
  date("updated"),
  ...names("authors"),
  ...names("categories"),
  ...names("tags"),
  ["words", (value) => ({ words: value }), oddNumbers, nonStrings],
  ["readingTime", (value) => ({ readingTime: value }), oddNumbers, nonStrings],
  ["readingTime.minutes", (value) => ({ readingTime: { minutes: value } }), oddNumbers],
  ["items[]", (value) => ({ items: [value, "views"] }), ...anything],
  ["items[].id", (value) => ({ items: [{ id: value, content: "A" }, "views"] }), ...anything],
  ["items[].content", (value) => ({ items: [{ id: "a", content: value }, "views"] }), ...content],
  ["timeZone", (value) => ({ timeZone: value, published: "2024-01-20T10:00" }), ...anything],
);
const views = places(
  "MetaBar",
  ["5 words"],
  (props) => <MetaBar words={5} {...props} />,
  ["views", (value) => ({ views: value }), oddNumbers, ...content],
  ["items", (value) => ({ items: value }), nonStrings.filter(({ name }) => !name.includes("list"))],
);

const photoPlaces: Place[] = [
  ["src", (value) => ({ src: value }), pictures, nonStrings],
  ["src.src", (value) => ({ src: { src: value, width: 3, height: 2 } }), pictures, nonStrings],
  ["alt", (value) => ({ alt: value }), ...anything],
  ["size", (value) => value as object, hostileSizes],
  ["size of an import", (value) => ({ src: { src: "/a.jpg", ...(value as object) } }), hostileSizes],
  ["ratio", (value) => ({ width: undefined, height: undefined, ratio: value }), oddNumbers, nonStrings],
  ["sources", (value) => ({ sources: value }), ...anything],
  ["sources[]", (value) => ({ sources: [value] }), ...anything],
  ["sources[].src", (value) => ({ sources: [{ src: value, width: 800 }] }), pictures, nonStrings],
  ["sources[].width", (value) => ({ sources: [{ src: "/a.jpg", width: value }] }), oddNumbers, nonStrings],
  ["sources[].type", (value) => ({ sources: [{ src: "/a.jpg", width: 8, type: value }] }), ...anything],
  ["placeholder", (value) => ({ placeholder: value }), ...anything],
  ["placeholder.color", (value) => ({ placeholder: { color: value } }), ...anything],
  ["placeholder.cells", (value) => ({ placeholder: { color: "#c86878", cells: value } }), ...anything],
  ["dark", (value) => ({ dark: value }), pictures, nonStrings],
  ["dark.src", (value) => ({ dark: { src: value } }), pictures, nonStrings],
  ["dark.sources", (value) => ({ dark: { src: "/d.jpg", sources: value } }), ...anything],
  ["credit", (value) => ({ credit: value }), ...anything],
  ["credit.name", (value) => ({ credit: { name: value, url: "/c" } }), ...anything],
  ["credit.url", (value) => ({ credit: { name: "C", url: value } }), addresses],
  ["original", (value) => ({ original: value }), addresses, nonStrings],
  ["original.url", (value) => ({ original: { url: value } }), addresses],
  ["original.bytes", (value) => ({ original: { url: "/o.jpg", bytes: value } }), oddNumbers, nonStrings],
  ["id", (value) => ({ id: value }), ...anything],
  ...license,
];
const photo = { src: "/tea.jpg", alt: "Kept alt", width: 1600, height: 1067, caption: "Kept caption" };
const figure = [
  ...places(
    "ImageFigure",
    ["Kept caption"],
    (props) => <ImageFigure {...photo} {...props} />,
    ...photoPlaces,
    ["placement", (value) => ({ placement: value }), ...anything],
    ["number", (value) => ({ number: value }), oddNumbers, ...anything],
    ["referencedBy", (value) => ({ number: 3, referencedBy: value }), ...anything],
    ["notice", (value) => ({ notice: value }), ...content],
  ),
  ...places(
    "FigureGroup",
    ["Kept group"],
    (props) => <FigureGroup photos={[photo]} caption="Kept group" {...props} />,
    ["photos[]", (value) => ({ photos: [value, photo] as never }), ...anything],
    ["number", (value) => ({ number: value }), oddNumbers, ...anything],
    ["id", (value) => ({ id: value }), ...anything],
  ),
  ...places(
    "FigureReference",
    ["Kept words"],
    (props) => (
      <FigureReference to="tea" {...props}>
        Kept words
      </FigureReference>
    ),
    ["to", (value) => ({ to: value }), ...anything],
    ["number", (value) => ({ number: value }), oddNumbers, ...anything],
    ["part", (value) => ({ number: 3, part: value }), oddNumbers, ...anything],
  ),
  ...places("ImageFigure", ["Kept alt"], (props) => <ImageFigure {...photo} {...props} />, [
    "caption",
    (value) => ({ caption: value }),
    ...content,
  ]),
];

const licenseFooter = [
  ...places(
    "LicenseFooter",
    ["Kept site"],
    (props) => <LicenseFooter site={{ name: "Kept site" }} {...props} />,
    ...license,
    ["license.text", (value) => ({ license: { text: value, code: "reserved" } }), addresses, ...anything],
    ["license.code", (value) => ({ license: { text: "CC-BY-4.0", code: value } }), ...anything],
    ["license.photos", (value) => ({ license: { photos: value } }), ...anything],
    ["license.reprint.name", (value) => ({ license: { reprint: { name: value, url: "/r" } } }), ...anything],
    ["license.reprint.url", (value) => ({ license: { reprint: { name: "R", url: value } } }), addresses],
    ["license.license", (value) => ({ license: { reprint: "R", license: value } }), ...anything],
    ["photos", (value) => ({ photos: value }), ...anything],
    ["photos[]", (value) => ({ photos: [value, { license: "CC0-1.0" }] }), ...anything],
    ["photos[].license", (value) => ({ photos: [{ license: value }] }), addresses, ...anything],
    ...names("authors"),
    date("published"),
    date("updated"),
    ["url", (value) => ({ url: value }), addresses, ...anything],
    ["scope", (value) => ({ license: "CC-BY-4.0", scope: value }), ...anything],
  ),
  ...places(
    "LicenseFooter",
    ["Kept author"],
    (props) => <LicenseFooter authors={["Kept author"]} {...props} />,
    ["site", (value) => ({ site: value, url: "/p" }), ...anything],
    ["site.name", (value) => ({ site: { name: value, url: "/s" } }), ...anything],
    ["site.url", (value) => ({ site: { name: "S", url: value }, url: "/p" }), addresses],
  ),
];

const work = {
  title: "Kept title",
  url: "/p",
  license: "CC-BY-3.0",
  site: { name: "S", url: "https://harbor.example" },
};
const attributionCases = places(
  "Attribution",
  ["Kept title"],
  (props) => <Attribution work={{ ...work, ...props }} />,
  ...license,
  ...names("authors"),
  date("published"),
  ["url", (value) => ({ url: value }), addresses, ...anything],
  ["lang", (value) => ({ lang: value }), ...anything],
  ["site", (value) => ({ site: value }), ...anything],
  ["site.url", (value) => ({ site: { name: "S", url: value } }), addresses],
  ["src", (value) => ({ src: value }), pictures, nonStrings],
  ["credit", (value) => ({ src: "/a.jpg", url: undefined, credit: value }), ...anything],
  ["original", (value) => ({ src: "/a.jpg", url: undefined, original: value }), addresses, nonStrings],
);
const attributions = [
  ...attributionCases,
  ...places(
    "Attribution",
    ["Kept author"],
    (props) => <Attribution work={{ title: "T", authors: ["Kept author"], ...props }} />,
    ["title", (value) => ({ title: value }), ...anything],
  ),
  ...places(
    "Attribution",
    [],
    (props) => <Attribution work={work} {...props} />,
    ["work", (value) => ({ work: value }), ...anything],
    ["formats[]", (value) => ({ formats: [value] }), ...anything],
  ),
];

const fields = [
  ...["subtitle", "url", "lang", "published", "updated", "authors", "site", "categories", "tags", "series"],
  ...[
    "cover",
    "license",
    "photos",
    "stats",
    "headings",
    "summary",
    "status",
    "previous",
    "next",
    "related",
    "editUrl",
  ],
];
const postLayout = [
  ...places(
    "PostLayout",
    ["Kept title", "Kept text"],
    (props) => (
      <PostLayout post={{ title: "Kept title", published: "2024-01-20", ...props }}>
        <p>Kept text</p>
      </PostLayout>
    ),
    ...fields.map((field): Place => [field, (value) => ({ [field]: value }), ...anything]),
    ...photoPlaces.map(([name, props, ...sets]): Place => {
      return [`cover.${name}`, (value) => ({ cover: { ...photo, ...props(value) } }), ...sets];
    }),
    ["stats.words", (value) => ({ stats: { words: value } }), oddNumbers, nonStrings],
    ["stats.scripts", (value) => ({ stats: { words: 5, scripts: value } }), nonStrings],
    [
      "stats.scripts.latin.words",
      (value) => ({ stats: { words: 5, scripts: { latin: { words: value } } } }),
      oddNumbers,
    ],
    ["series.url", (value) => ({ series: { name: "S", url: value } }), addresses],
  ),
  ...places(
    "PostLayout",
    ["Kept text"],
    (props) => (
      <PostLayout post={{ title: "T", url: "/t" }} {...props}>
        <p>Kept text</p>
      </PostLayout>
    ),
    ["post", (value) => ({ post: value }), ...anything],
    ["title", (value) => ({ post: { title: value } }), ...anything],
    ["url in a list", (value) => ({ post: { title: "T", url: value }, headingLevel: 2 }), addresses],
    ["headingLevel", (value) => ({ headingLevel: value }), oddNumbers, nonStrings],
    ["site", (value) => ({ site: value }), ...anything],
    ["license", (value) => ({ license: value }), ...anything],
    ["views", (value) => ({ views: value }), oddNumbers, ...content],
    ["readingTime", (value) => ({ readingTime: value }), oddNumbers, nonStrings],
    ["metaItems", (value) => ({ metaItems: value }), nonStrings],
    ["numberNotation", (value) => ({ views: 4812, numberNotation: value }), ...anything],
    ["numberNotation[0]", (value) => ({ views: 4812, numberNotation: [value] }), ...anything],
  ),
];

/** Every place of every component. */
export const hostileCases: readonly HostileCase[] = [
  ...metaBar,
  ...views,
  ...figure,
  ...licenseFooter,
  ...attributions,
  ...postLayout,
  ...hostileRelations,
  ...hostileElements,
];
