import type { Meta, StoryObj } from "@storybook/react-vite";
import type { ReactElement } from "react";
import { metaTags } from "../../src/components/PostMetadata/metaTags.ts";
import { PostMetadata, type PostMetadataProps } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { postJsonLd, postMetadata } from "../../src/model.ts";
import { type PhotoName, photoIn } from "../fixtures/photos.ts";

/** What machines read of a post, written out: the tags of its head, and its JSON-LD before it is escaped. */
function WrittenOut(props: PostMetadataProps): ReactElement {
  const metadata = postMetadata(props.post, props);
  const tags = [
    `<title>${metadata.title}</title>`,
    ...metaTags(metadata).map(
      ({ attribute, name, content }) => `<meta ${attribute}="${name}" content="${content}">`,
    ),
    `<link rel="canonical" href="${metadata.alternates?.canonical}">`,
  ];
  const data = JSON.stringify(postJsonLd(props.post, props), undefined, 2);
  return (
    <article className="co-post" lang="en">
      <div className="co-body">
        <h2>PostMetadata</h2>
        <Code text={tags.join("\n")} />
        <h2>PostJsonLd</h2>
        <Code text={data} />
      </div>
    </article>
  );
}

function Code({ text }: { text: string }): ReactElement {
  return (
    <pre dir="ltr" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
      <code>{text}</code>
    </pre>
  );
}

/** A picture at an address of the site, whatever the Storybook's own is. */
const published = (name: PhotoName) => ({ ...photoIn("en", name), src: `/photos/${name}.webp` });

const meta = {
  title: "Components/Metadata",
  component: PostMetadata,
  tags: ["autodocs"],
  render: (args) => <WrittenOut {...args} />,
  args: {
    post: {
      title: "The old press in the boathouse",
      subtitle: "How a winch stand became a printing shop again.",
      url: "/the-old-press",
      summary: "It stood there for forty years before anyone asked what it was for.",
      published: "2026-03-02",
      updated: "2026-05-17T10:30",
      authors: [{ name: "Ines Falk", url: "/ines" }, "Jo Marsh"],
      categories: [{ name: "Craft", url: "/craft" }],
      series: "The boathouse",
      tags: [{ name: "printing", url: "/tags/printing" }, "harbors"],
      readingTime: 9,
      stats: {
        characters: 9400,
        words: 1960,
        scripts: { latin: { characters: 9400, words: 1960 } },
        codeLines: 0,
        images: 1,
        tables: 0,
        formulas: 0,
      },
    },
    site: { name: "Harbor Notes", url: "https://harbor.example" },
    license: "CC-BY-NC-SA-4.0",
    timeZone: "Europe/Lisbon",
  },
} satisfies Meta<typeof PostMetadata>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A post as its front matter describes it. A day stays a day; a time has the offset of the site's zone. */
export const Default: Story = {};

/** A title and an address. What nobody said has no tag and no field. */
export const TitleAndAddress: Story = {
  args: { post: { title: meta.args.post.title, url: "/the-old-press" }, license: undefined },
};

/** Each picture carries its own terms, maker and page; one that names none has those of the post. */
export const PicturesWithTerms: Story = {
  args: {
    post: {
      ...meta.args.post,
      cover: published("harbor-dawn"),
      photos: [
        {
          ...published("fog-pier"),
          credit: { name: "Lea Brandt", url: "https://fog.example/lea" },
          license: "CC-BY-4.0",
        },
        { ...published("moon-road"), license: "reserved" },
      ],
    },
  },
};

/** Reserved rights are a notice, in the words of the language, and not a license. */
export const RightsReserved: Story = {
  args: { post: { ...meta.args.post, authors: ["顾岸"], license: "reserved" }, locale: zhHans },
};

/** The terms of the text stand for the post, those of the pictures for each of them. */
export const SplitLicense: Story = {
  args: {
    post: {
      ...meta.args.post,
      cover: published("harbor-dawn"),
      license: { text: "CC-BY-SA-4.0", code: "MIT", photos: "CC-BY-NC-4.0" },
    },
  },
};

/** In Arabic. Machines read digits and dates that are the same in every language. */
export const RightToLeft: Story = {
  args: {
    post: { ...meta.args.post, title: "مطبعة القارب القديمة", authors: ["سلمى حداد"], lang: "ar" },
    locale: ar,
  },
};
