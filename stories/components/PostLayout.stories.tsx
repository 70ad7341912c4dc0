import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, within } from "storybook/test";
import { ImageFigure, PostLayout } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
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
export const InAList: Story = {
  args: { headingLevel: 2 },
  play: async ({ canvasElement, args }) => {
    const title = within(canvasElement).getByRole("heading", { level: 2, name: args.post.title });
    await expect(within(title).getByRole("link")).toHaveAttribute("href", args.post.url);
  },
};

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

/** Every name as long as somebody will make it: lines break, a word too long for its line breaks too. */
export const LongTitle: Story = {
  args: {
    post: {
      ...meta.args.post,
      title:
        "How the old press in the boathouse, which had been a winch stand, a bench, and for one winter a place to dry nets, became Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrikantenstammtischprotokolldruckmaschine once more",
      subtitle:
        "With everything that was left of it, everything that was not, and what the neighbors, who had known all along, had to say when at last somebody asked.",
      authors: [
        "Ines Falk",
        "Maria-Theresia von Hohenfels-Wasserburg",
        "Tobias Renn",
        "Jo Marsh",
        "Lea Brandt",
      ],
      series: "The boathouse, its winch, its bench, its nets, and those who came in from the rain",
      tags: [
        "printing",
        "harbors",
        "cast iron and what salt does to it",
        "things that were something else first",
      ],
    },
  },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.scrollWidth).toBeLessThanOrEqual(canvasElement.clientWidth);
  },
};

/** In Chinese: headings break at punctuation, and no line is stretched by a space. */
export const Chinese: Story = {
  args: {
    locale: zhHans,
    views: 12_845,
    post: {
      title: "船屋里的旧印刷机：从绞盘架、长凳，到重新开工的那一天",
      subtitle: "四十年里没有人问过它是做什么用的。",
      url: "https://harbor.example/旧印刷机",
      published: "2026-03-02",
      updated: "2026-05-17",
      authors: ["阮汀", "温克勤"],
      categories: [{ name: "手艺", url: "/手艺" }],
      series: "船屋",
      tags: [{ name: "印刷", url: "/tags/印刷" }, "港口"],
      site: { name: "潮水札记", url: "https://harbor.example" },
      cover: photoIn("zh-Hans", "harbor-dawn"),
      readingTime: 12,
    },
    children: (
      <>
        <p>
          那台印刷机在船屋里站了四十年，才有人问起它是做什么用的。它当过绞盘架，当过长凳，有一年冬天还晾过渔网。
        </p>
        <h2>还剩下什么</h2>
        <p>
          油和盐在铁上结了一层皮。皮下面一个零件也不少，连<em>最后一颗</em>
          <a href="https://harbor.example/零件">顶丝</a>都在。
        </p>
      </>
    ),
  },
};

/** Right to left, in Arabic, with the plural forms of the language. */
export const RightToLeft: Story = {
  args: {
    locale: ar,
    views: 342,
    post: {
      title: "المطبعة القديمة في بيت القوارب",
      subtitle: "كيف صار حامل الرافعة مطبعة من جديد.",
      url: "https://harbor.example/المطبعة",
      published: "2026-03-02",
      updated: "2026-05-17",
      authors: ["ليلى حدّاد", "سامي الخوري"],
      categories: [{ name: "حِرَف", url: "/حرف" }],
      series: "بيت القوارب",
      tags: [{ name: "طباعة", url: "/tags/طباعة" }, "موانئ"],
      site: { name: "دفتر المرفأ", url: "https://harbor.example" },
      cover: photoIn("ar", "harbor-dawn"),
      readingTime: 3,
    },
    children: (
      <>
        <p>
          وقفت المطبعة في بيت القوارب أربعين عامًا قبل أن يسأل أحد عمّا كانت له. كانت حاملًا للرافعة، ثم مقعدًا،
          ثم مكانًا تُجفَّف عليه الشباك شتاءً واحدًا.
        </p>
        <h2>ما بقي منها</h2>
        <p>
          غطّى الزيت والملح الحديد بقشرة، وتحتها كانت القطع كلها، حتى{" "}
          <a href="https://harbor.example/parts">آخر برغيّ</a>.
        </p>
      </>
    ),
  },
};

/** In the dark. */
export const Dark: Story = {
  args: { views: 1208, post: { ...meta.args.post, cover } },
  globals: { colorScheme: "dark" },
};
