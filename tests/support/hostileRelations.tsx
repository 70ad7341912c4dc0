import { impossibleDates, nonStrings, oddNumbers } from "../../stories/fixtures/hostile.ts";
import {
  ArchiveList,
  AuthorCard,
  EditLink,
  Pagination,
  PostCard,
  PostComments,
  PostList,
  PostNavigation,
  PostNotice,
  PostSeries,
  RelatedPosts,
} from "../../src/index.js";
import {
  type HostileCase,
  type Place,
  addresses,
  anything,
  content,
  pictures,
  places,
} from "./hostilePlaces.ts";

const status = (name: string, make: (value: unknown) => object, ...sets: Place[2][]): Place => [
  name,
  (value) => ({ status: [make(value), "archived"] }),
  ...sets,
];

const postNotice = places(
  "PostNotice",
  ["Archived"],
  (props) => <PostNotice status="archived" {...props} />,
  status("status[]", (value) => value as object, ...anything),
  status("status[].kind", (kind) => ({ kind }), ...anything),
  status("status[].note", (note) => ({ kind: "corrected", note }), ...anything),
  status("status[].since", (since) => ({ kind: "outdated", since }), impossibleDates, ...anything),
  status("status[].on", (on) => ({ kind: "corrected", on }), impossibleDates, ...anything),
  status("status[].by of a sponsor", (by) => ({ kind: "sponsored", by }), ...anything),
  status("status[].by.url of a sponsor", (url) => ({ kind: "sponsored", by: { name: "S", url } }), addresses),
  status("status[].by", (by) => ({ kind: "superseded", by }), ...anything),
  status("status[].by.title", (title) => ({ kind: "superseded", by: { title, url: "/a" } }), ...anything),
  status("status[].by.url", (url) => ({ kind: "superseded", by: { title: "T", url } }), addresses),
  status("status[].by.lang", (lang) => ({ kind: "superseded", by: { title: "T", lang } }), ...anything),
  status("status[].from", (from) => ({ kind: "machine-translated", from }), ...anything),
  status(
    "status[].original",
    (original) => ({ kind: "machine-translated", original }),
    addresses,
    ...anything,
  ),
);
const age = places(
  "PostNotice",
  [],
  (props) => <PostNotice published="2020-01-01" outdatedAfter={30} now="2024-01-01" {...props} />,
  ["status", (value) => ({ status: value }), ...anything],
  ["now", (value) => ({ now: value }), impossibleDates, ...anything],
  ["outdatedAfter", (value) => ({ outdatedAfter: value }), oddNumbers, nonStrings],
);

/** A post that another page names, in every way it can be given. */
function references(name: string, make: (post: unknown) => object): Place[] {
  const post = { title: "T", url: "/t" };
  return [
    [name, make, ...anything],
    [`${name}.title`, (title) => make({ ...post, title }), ...anything],
    [`${name}.url`, (url) => make({ ...post, url }), addresses],
    [`${name}.lang`, (lang) => make({ ...post, lang }), ...anything],
    [`${name}.published`, (published) => make({ ...post, published }), impossibleDates, ...anything],
  ];
}

const kept = { title: "Kept post", url: "/kept" };
const relations = [
  ...places(
    "PostNavigation",
    ["Kept post"],
    (props) => <PostNavigation next={kept} {...props} />,
    ...references("previous", (previous) => ({ previous })),
  ),
  ...places(
    "PostSeries",
    ["Kept post"],
    (props) => <PostSeries series={{ name: "S", posts: [kept, kept] }} {...props} />,
    ...references("series.posts[]", (post) => ({ series: { name: "S", posts: [post, kept, kept] } })),
    ["current", (current) => ({ current }), addresses, ...anything],
    ["site.url", (url) => ({ current: "/kept", site: { name: "S", url } }), addresses],
  ),
  ...places(
    "PostSeries",
    [],
    (props) => <PostSeries {...props} />,
    ["series", (series) => ({ series }), ...anything],
    ["series.name", (name) => ({ series: { name, posts: [kept, kept] } }), ...anything],
    ["series.posts", (posts) => ({ series: { name: "S", posts } }), ...anything],
  ),
  ...places(
    "RelatedPosts",
    ["Kept post"],
    (props) => <RelatedPosts posts={[kept]} {...props} />,
    ...references("posts[]", (post) => ({ posts: [post, kept] })),
    ["heading", (heading) => ({ heading }), ...content],
    ["headingLevel", (headingLevel) => ({ headingLevel }), oddNumbers, nonStrings],
  ),
  ...places("RelatedPosts", [], (props) => <RelatedPosts {...props} />, [
    "posts",
    (posts) => ({ posts }),
    ...anything,
  ]),
];

const ines = { name: "Kept name", url: "/ines" };
const author = (name: string, make: (value: unknown) => object, ...sets: Place[2][]): Place => [
  name,
  (value) => ({ author: { ...ines, ...make(value) } }),
  ...sets,
];
const people = [
  ...places(
    "AuthorCard",
    ["Kept name"],
    (props) => <AuthorCard author={ines} {...props} />,
    author("author.url", (url) => ({ url }), addresses),
    author("author.bio", (bio) => ({ bio }), ...anything),
    author("author.avatar", (avatar) => ({ avatar }), pictures, ...anything),
    author("author.avatar.src", (src) => ({ avatar: { src, width: 3, height: 2 } }), pictures, nonStrings),
    author("author.avatar.width", (width) => ({ avatar: { src: "/a.jpg", width, height: 2 } }), oddNumbers),
    author("author.avatar.sources", (sources) => ({ avatar: { src: "/a.jpg", sources } }), ...anything),
    author("author.links", (links) => ({ links }), ...anything),
    author("author.links[]", (link) => ({ links: [link] }), ...anything),
    author("author.links[].url", (url) => ({ links: [{ name: "L", url }] }), addresses),
  ),
  ...places(
    "AuthorCard",
    [],
    (props) => <AuthorCard author={ines} {...props} />,
    ["author", (value) => ({ author: value }), ...anything],
    ["author.name", (name) => ({ author: { name, url: "/a" } }), ...anything],
  ),
  ...places("EditLink", [], (props) => <EditLink href="/edit" {...props} />, [
    "href",
    (href) => ({ href }),
    addresses,
    ...anything,
  ]),
  ...places(
    "PostComments",
    ["Kept comment"],
    (props) => <PostComments {...props}>Kept comment</PostComments>,
    ["heading", (heading) => ({ heading }), ...content],
    ["headingLevel", (headingLevel) => ({ headingLevel }), oddNumbers, nonStrings],
  ),
];

const card = { title: "Kept title", url: "/kept", published: "2024-01-20" };
const cardFields = ["url", "lang", "published", "summary", "cover", "readingTime", "stats", "authors"];
const lists = [
  ...places(
    "PostCard",
    ["Kept title"],
    (props) => <PostCard post={{ ...card, ...props }} />,
    ...cardFields.map((field): Place => [field, (value) => ({ [field]: value }), ...anything]),
    ["url of a card", (url) => ({ url }), addresses],
    ["cover.src", (src) => ({ cover: { src, alt: "", width: 3, height: 2 } }), pictures, nonStrings],
  ),
  ...places("PostCard", [], (props) => <PostCard post={card} {...props} />, [
    "post",
    (post) => ({ post }),
    ...anything,
  ]),
  ...places(
    "PostList",
    ["Kept title"],
    (props) => <PostList posts={[card]} {...props} />,
    ["posts[]", (post) => ({ posts: [post, card] }), ...anything],
    ["headingLevel", (headingLevel) => ({ headingLevel }), oddNumbers, nonStrings],
  ),
  ...places("PostList", [], (props) => <PostList posts={[card]} {...props} />, [
    "posts",
    (posts) => ({ posts }),
    ...anything,
  ]),
  ...places(
    "ArchiveList",
    ["Kept post"],
    (props) => <ArchiveList posts={[kept]} {...props} />,
    ...references("posts[]", (post) => ({ posts: [post, kept] })),
    ["headingLevel", (headingLevel) => ({ headingLevel }), oddNumbers, nonStrings],
    [
      "timeZone",
      (timeZone) => ({ posts: [{ ...kept, published: "2024-01-20T10:00" }], timeZone }),
      ...anything,
    ],
  ),
  ...places(
    "Pagination",
    ["Next page"],
    (props) => <Pagination page={1} count={3} href="/page/{page}" {...props} />,
    ["href", (href) => ({ href }), addresses, nonStrings.filter(({ value }) => typeof value !== "function")],
    ["firstHref", (firstHref) => ({ firstHref }), addresses, nonStrings],
    ["around", (around) => ({ around }), oddNumbers, nonStrings],
  ),
  ...places(
    "Pagination",
    [],
    (props) => <Pagination page={1} count={3} href="/page/{page}" {...props} />,
    ["page", (page) => ({ page }), oddNumbers, ...anything],
    ["count", (count) => ({ count }), oddNumbers, ...anything],
  ),
];

/** Every place of the parts around a post and of those that list posts. */
export const hostileRelations: readonly HostileCase[] = [
  ...postNotice,
  ...age,
  ...relations,
  ...people,
  ...lists,
];
