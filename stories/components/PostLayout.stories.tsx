import type { Meta, StoryObj } from "@storybook/react-vite";
import { ImageFigure, PostLayout } from "../../src/index.ts";
import { photoIn } from "../fixtures/photos.ts";

const cover = photoIn("en", "harbor-dawn");

const text = (
  <>
    <p>
      The press stood in the boathouse for forty years before anyone asked what it was for. It had been a
      winch stand, a bench, and for one winter a place to dry nets.
    </p>
    <h2>What was left of it</h2>
    <p>
      Oil and salt had made a skin over the iron. Under it, every part was there, down to{" "}
      <a href="https://harbor.example/parts">the last grub screw</a>.
    </p>
  </>
);

const meta = {
  title: "Components/PostLayout",
  component: PostLayout,
  tags: ["autodocs"],
  args: {
    post: {
      title: "The old press in the boathouse",
      subtitle: "How a winch stand became a printing shop again.",
      url: "https://harbor.example/the-old-press",
      published: "2026-03-02",
      updated: "2026-05-17",
      authors: [{ name: "Ines Falk", url: "https://harbor.example/ines" }],
      categories: [{ name: "Craft", url: "/craft" }],
      series: "The boathouse",
      tags: [{ name: "printing", url: "/tags/printing" }, "harbors"],
      site: { name: "Harbor Notes", url: "https://harbor.example" },
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
    license: "CC-BY-NC-SA-4.0",
    children: text,
  },
} satisfies Meta<typeof PostLayout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** A post as its front matter describes it. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = {
  args: { views: 1208, post: { ...meta.args.post, cover }, headingLevel: 1 },
};

/** The least that makes a post: a title and text. */
export const TitleAndText: Story = {
  args: { post: { title: "The old press in the boathouse" }, license: undefined },
};

/** A picture opens the post and loads first. */
export const Cover: Story = { args: { post: { ...meta.args.post, cover } } };

/** Slots replace a part, or turn it off with `null`. */
export const Slots: Story = {
  args: {
    beforeBody: <p className="co-plain">Last spring, a reader asked for the whole story.</p>,
    aside: <nav aria-label="Contents">Contents: What was left of it</nav>,
    tags: null,
    footer: null,
  },
};

/** A license of its own is named for this post alone. */
export const OwnLicense: Story = { args: { post: { ...meta.args.post, license: "CC-BY-4.0" } } };

/** On a page that lists posts: a lower heading that links to the post, and no claim about the whole document. */
export const InAList: Story = { args: { headingLevel: 2 } };

/** Any content inside; `co-plain` opts a subtree out of the body typography. */
export const PlainSubtree: Story = {
  args: {
    children: (
      <>
        {text}
        <div className="co-plain">
          <h3>A widget of the site</h3>
          <p>It keeps the looks the site gave it.</p>
        </div>
      </>
    ),
  },
};

/** Figures step out of the column, also from inside wrappers. */
export const WideFigure: Story = {
  args: {
    children: (
      <>
        {text}
        <div>
          <ImageFigure {...cover} placement="wide" />
        </div>
        {text}
      </>
    ),
  },
};
