import { render, screen, within } from "@testing-library/react";
import type { ComponentProps, ReactElement } from "react";
import { describe, expect, expectTypeOf, test } from "vitest";
import { Attribution } from "../src/components/Attribution/Attribution.js";
import { ImageFigure } from "../src/components/ImageFigure/ImageFigure.js";
import { LicenseFooter } from "../src/components/LicenseFooter/LicenseFooter.js";
import { MetaBar } from "../src/components/MetaBar/MetaBar.js";
import type { ImageElementProps, LinkElementProps } from "../src/components/parts/types.js";
import { PhotoGallery } from "../src/components/PhotoGallery/PhotoGallery.js";
import { PlainGallery } from "../src/components/PhotoGallery/PlainGallery.js";
import { ArchiveList } from "../src/components/ArchiveList/ArchiveList.js";
import { Pagination } from "../src/components/Pagination/Pagination.js";
import { PostCard } from "../src/components/PostCard/PostCard.js";
import { PostNavigation } from "../src/components/PostNavigation/PostNavigation.js";
import { RelatedPosts } from "../src/components/RelatedPosts/RelatedPosts.js";
import { PostNotice } from "../src/components/PostNotice/PostNotice.js";
import { PostLayout } from "../src/components/PostLayout/PostLayout.js";
import { createBlog } from "../src/createBlog.js";
import { en } from "../src/locales/en.js";
import { zhHans } from "../src/locales/zh-Hans.js";
import { measureText } from "../src/model/text/measureText.js";
import { renderHtml } from "./support/render.js";

function HostLink({ href, children, ...rest }: LinkElementProps): ReactElement {
  return (
    <a {...rest} href={href} data-host="link">
      {children}
    </a>
  );
}

function HostImage(props: ImageElementProps): ReactElement {
  return <img {...props} alt={props.alt} data-host="image" />;
}

const options = {
  locale: zhHans,
  timeZone: "Asia/Shanghai",
  site: { name: "潮", url: "https://tidal.example/" },
  license: "CC-BY-NC-SA-4.0",
  Link: HostLink,
  Image: HostImage,
} as const;
const blog = createBlog(options);
/** Without what only a whole post takes. */
const { site: _site, license: _license, ...drawn } = options;
const photo = { src: "/a.jpg", alt: "A", width: 4, height: 3 } as const;
const post = { title: "标题", url: "/tides", authors: [{ name: "林", url: "/lin" }] };

/** Each component with a call, and the props by hand that must draw the same. */
const cases: readonly (readonly [name: string, bound: () => ReactElement, byHand: () => ReactElement])[] = [
  [
    "PostLayout",
    () => <blog.PostLayout post={{ ...post, cover: photo, published: "2024-01-20 23:30" }} />,
    () => <PostLayout {...options} post={{ ...post, cover: photo, published: "2024-01-20 23:30" }} />,
  ],
  [
    "MetaBar",
    () => <blog.MetaBar published="2024-01-20T20:00:00Z" authors={post.authors} words={48_000} />,
    () => (
      <MetaBar
        locale={zhHans}
        timeZone="Asia/Shanghai"
        Link={HostLink}
        published="2024-01-20T20:00:00Z"
        authors={post.authors}
        words={48_000}
      />
    ),
  ],
  [
    "PostNotice",
    () => <blog.PostNotice status={{ kind: "corrected", on: "2024-01-20T20:00:00Z" }} />,
    () => (
      <PostNotice
        locale={zhHans}
        timeZone="Asia/Shanghai"
        Link={HostLink}
        status={{ kind: "corrected", on: "2024-01-20T20:00:00Z" }}
      />
    ),
  ],
  [
    "PostNavigation",
    () => <blog.PostNavigation previous={post} />,
    () => <PostNavigation locale={zhHans} Link={HostLink} previous={post} />,
  ],
  [
    "RelatedPosts",
    () => <blog.RelatedPosts posts={[post]} />,
    () => <RelatedPosts locale={zhHans} Link={HostLink} posts={[post]} />,
  ],
  [
    "PostCard",
    () => <blog.PostCard post={{ ...post, cover: photo, published: "2024-01-20T20:00:00Z" }} />,
    () => <PostCard {...drawn} post={{ ...post, cover: photo, published: "2024-01-20T20:00:00Z" }} />,
  ],
  [
    "ArchiveList",
    () => <blog.ArchiveList posts={[{ ...post, published: "2024-01-31T20:00:00Z" }]} />,
    () => (
      <ArchiveList
        locale={zhHans}
        timeZone="Asia/Shanghai"
        Link={HostLink}
        posts={[{ ...post, published: "2024-01-31T20:00:00Z" }]}
      />
    ),
  ],
  [
    "Pagination",
    () => <blog.Pagination page={1} count={2} href="/page/{page}" />,
    () => <Pagination locale={zhHans} Link={HostLink} page={1} count={2} href="/page/{page}" />,
  ],
  [
    "PlainGallery",
    () => <blog.PlainGallery photos={[{ ...photo, credit: "Lu" }]} />,
    () => <PlainGallery photos={[{ ...photo, credit: "Lu" }]} locale={zhHans} site={options.site} />,
  ],
  [
    "ImageFigure",
    () => <blog.ImageFigure {...photo} credit={{ name: "Lu", url: "/lu" }} original="/o.jpg" />,
    () => (
      <ImageFigure
        {...photo}
        credit={{ name: "Lu", url: "/lu" }}
        original="/o.jpg"
        locale={zhHans}
        Link={HostLink}
        Image={HostImage}
      />
    ),
  ],
  [
    "PhotoGallery",
    () => <blog.PhotoGallery photos={[photo]} />,
    () => <PhotoGallery photos={[photo]} locale={zhHans} Link={HostLink} Image={HostImage} />,
  ],
  [
    "LicenseFooter",
    () => <blog.LicenseFooter authors={post.authors} />,
    () => (
      <LicenseFooter
        locale={zhHans}
        timeZone="Asia/Shanghai"
        Link={HostLink}
        site={options.site}
        license={options.license}
        scope="site"
        authors={post.authors}
      />
    ),
  ],
  [
    "Attribution",
    () => <blog.Attribution work={post} />,
    () => (
      <Attribution
        locale={zhHans}
        timeZone="Asia/Shanghai"
        site={options.site}
        license={options.license}
        work={post}
      />
    ),
  ],
];

describe("a bound component", () => {
  test.each(cases)("%s draws as with the props by hand, and has its name", (name, bound, byHand) => {
    expect(renderHtml(bound())).toBe(renderHtml(byHand()));
    expect((bound().type as { displayName?: string }).displayName).toBe(name);
  });

  test("a prop at the call wins, and undefined counts as not given", () => {
    const { rerender } = render(<blog.MetaBar locale={en} words={5} />);
    expect(screen.getByRole("list", { name: en.labels.metaLabel })).toHaveTextContent("5 words");
    rerender(<blog.MetaBar locale={undefined} words={5} />);
    expect(screen.getByRole("list", { name: zhHans.labels.metaLabel })).toBeVisible();
  });

  test("takes the props that the component takes", () => {
    expectTypeOf<ComponentProps<typeof blog.PostLayout>>().toEqualTypeOf<ComponentProps<typeof PostLayout>>();
    expectTypeOf<ComponentProps<typeof blog.ImageFigure>>().toEqualTypeOf<
      ComponentProps<typeof ImageFigure>
    >();
    expectTypeOf<ComponentProps<typeof blog.PhotoGallery>>().toEqualTypeOf<
      ComponentProps<typeof PhotoGallery>
    >();
    expectTypeOf<ComponentProps<typeof blog.MetaBar>>().toEqualTypeOf<ComponentProps<typeof MetaBar>>();
    expectTypeOf<ComponentProps<typeof blog.LicenseFooter>>().toEqualTypeOf<
      ComponentProps<typeof LicenseFooter>
    >();
  });
});

describe("the license of the site", () => {
  const filled = (label: string, name: string) => label.replace("{license}", name);

  test.each<[string, () => ReactElement, string | undefined]>([
    [
      "the site's sentence",
      () => <blog.LicenseFooter />,
      filled(zhHans.labels.licenseOfSite, "CC BY-NC-SA 4.0"),
    ],
    [
      "a license at the call",
      () => <blog.LicenseFooter license="CC-BY-4.0" />,
      filled(zhHans.labels.licenseOfPost, "CC BY 4.0"),
    ],
    [
      "a scope at the call",
      () => <blog.LicenseFooter scope="post" />,
      filled(zhHans.labels.licenseOfPost, "CC BY-NC-SA 4.0"),
    ],
    ["no terms at the call", () => <blog.LicenseFooter license={false} />, undefined],
    [
      "in a post without terms",
      () => <blog.PostLayout post={post} />,
      filled(zhHans.labels.licenseOfSite, "CC BY-NC-SA 4.0"),
    ],
    [
      "in a post with its own",
      () => <blog.PostLayout post={{ ...post, license: "CC-BY-4.0" }} />,
      filled(zhHans.labels.licenseOfPost, "CC BY 4.0"),
    ],
    [
      "in a post that says nothing of them",
      () => <blog.PostLayout post={{ ...post, license: false }} />,
      undefined,
    ],
  ])("%s", (_, draw, expected) => {
    render(draw());
    const footer = document.querySelector<HTMLElement>(".co-license");
    expect(footer?.querySelector(".co-license-sentence")?.textContent).toBe(expected);
    expect(document.querySelectorAll('[rel~="license"]')).toHaveLength(expected === undefined ? 0 : 1);
    if (footer) expect(within(footer).getByText("潮")).toBeVisible();
  });
});

test("the notation of numbers reaches the meta bar, alone and in a post", () => {
  const short = createBlog({ numberNotation: [{ from: 1000, divide: 1000, text: "{number}k" }] });
  render(<short.MetaBar words={4812} />);
  expect(screen.getByText("4.8k words")).toBeVisible();
  render(<short.PostLayout post={{ title: "Tea" }} views={1208} />);
  expect(screen.getByText("1.2k views")).toBeVisible();
  render(<short.PostLayout post={{ title: "Tea" }} views={2345} numberNotation="standard" />);
  expect(screen.getByText("2,345 views")).toBeVisible();
});

describe("reading time", () => {
  const stats = measureText("潮".repeat(3000));
  const minutes = (element: ReactElement) => {
    const { container, unmount } = render(element);
    const found = container.querySelector('[data-item="readingTime"] time')?.getAttribute("datetime");
    unmount();
    return found;
  };

  test("the site's speeds change the estimate; the author knows better, and the call best", () => {
    const fast = createBlog({ ...options, readingTimeOptions: { speeds: { han: 1000 } } });
    expect(minutes(<blog.PostLayout post={{ ...post, stats }} />)).toBe("PT9M");
    expect(minutes(<fast.PostLayout post={{ ...post, stats }} />)).toBe("PT3M");
    expect(minutes(<fast.PostLayout post={{ ...post, stats, readingTime: 5 }} />)).toBe("PT5M");
    expect(minutes(<fast.PostLayout post={{ ...post, readingTime: 5 }} readingTime={7} />)).toBe("PT7M");
    expect(minutes(<fast.PostLayout post={post} />)).toBeUndefined();
  });
});

test("without options it speaks English, says nothing of terms, and is what it says it is", () => {
  const plain = createBlog();
  expect(plain).toMatchObject({ locale: en, timeZone: "UTC", site: undefined, license: undefined });
  render(<plain.PostLayout post={{ title: "A" }}>Text</plain.PostLayout>);
  expect(screen.getByRole("heading", { level: 1, name: "A" })).toBeVisible();
  expect(document.querySelector(".co-license")).toBeNull();
  expect(blog).toMatchObject({
    locale: zhHans,
    timeZone: "Asia/Shanghai",
    site: options.site,
    license: options.license,
  });
});

test("its components map is bound alike", () => {
  render(
    <>
      <blog.mdx.a href="/x">x</blog.mdx.a>
      <blog.mdx.ImageFigure {...photo} original="/o.jpg" />
    </>,
  );
  expect(screen.getByRole("link", { name: "x" }).dataset.host).toBe("link");
  expect(screen.getByRole("img", { name: "A" }).dataset.host).toBe("image");
  expect(screen.getByRole("link", { name: zhHans.labels.viewOriginal })).toBeVisible();
});
