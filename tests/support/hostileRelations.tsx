import { impossibleDates, nonStrings, oddNumbers } from "../../stories/fixtures/hostile.ts";
import {
  AuthorCard,
  EditLink,
  PostComments,
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
    ["children", (children) => ({ children }), ...content],
  ),
  ...places(
    "AuthorCard",
    [],
    (props) => <AuthorCard author={ines} {...props} />,
    ["author", (value) => ({ author: value }), ...anything],
    ["author.name", (name) => ({ author: { name, url: "/a" } }), ...anything],
  ),
  ...places(
    "EditLink",
    [],
    (props) => <EditLink href="/edit" {...props} />,
    ["href", (href) => ({ href }), addresses, ...anything],
    ["children", (children) => ({ children }), ...content],
  ),
  ...places(
    "PostComments",
    ["Kept comment"],
    (props) => <PostComments {...props}>Kept comment</PostComments>,
    ["heading", (heading) => ({ heading }), ...content],
    ["headingLevel", (headingLevel) => ({ headingLevel }), oddNumbers, nonStrings],
  ),
];

/** Every place of the parts around a post. */
export const hostileRelations: readonly HostileCase[] = [...postNotice, ...age, ...relations, ...people];
