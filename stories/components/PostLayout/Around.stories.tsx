import type { Meta, StoryObj } from "@storybook/react-vite";
import { type Author, type Post, PostLayout, type PostReference } from "../../../src/index.ts";
import { ar } from "../../../src/locales/ar.ts";
import { zhHans } from "../../../src/locales/zh-Hans.ts";
import { people } from "../../fixtures/people.ts";
import { others } from "../../fixtures/posts.ts";

/** A post in the middle of a series, with everything around it. */
function surrounded(
  title: string,
  series: string,
  [one, two, three]: readonly PostReference[],
  by: Author,
): Post {
  const here = { title, url: "https://harbor.example/here" };
  const posts = [one, here, two, three].filter((post) => post !== undefined);
  return {
    ...here,
    published: "2026-03-02",
    authors: [by],
    series: { name: series, posts },
    previous: one,
    next: two,
    related: posts.filter((post) => post !== here),
    editUrl: "https://code.example/harbor/edit/here.md",
    status: "ai-assisted",
  };
}

const meta = {
  title: "Components/PostLayout/Around the post",
  component: PostLayout,
  args: {
    post: surrounded("The old press in the boathouse", "The boathouse", others.en, people.en),
    license: "CC-BY-NC-SA-4.0",
    comments: <p>The comments of your site, or the component of a service.</p>,
    children: (
      <p>
        The press stood in the boathouse for forty years before anyone asked what it was for. It had been a
        winch stand, a bench, and for one winter a place to dry nets.
      </p>
    ),
  },
} satisfies Meta<typeof PostLayout>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Notice, series, edit link, author, neighbors, related posts and comments. */
export const Default: Story = {};

/** In the dark. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = {
  args: {
    locale: zhHans,
    post: surrounded("船屋里的旧印刷机", "船屋", others.zhHans, people.zhHans),
    comments: <p>站点自己的评论，或某项服务的组件。</p>,
    children: <p>那台印刷机在船屋里站了四十年，才有人问起它是做什么用的。它当过绞盘架，当过长凳。</p>,
  },
};

/** Mirrored. */
export const RightToLeft: Story = {
  args: {
    locale: ar,
    post: surrounded("المطبعة القديمة في بيت القوارب", "بيت القوارب", others.ar, people.ar),
    comments: <p>تعليقات موقعك، أو مكوّن إحدى الخدمات.</p>,
    children: <p>وقفت المطبعة في بيت القوارب أربعين عامًا قبل أن يسأل أحد عمّا كانت له.</p>,
  },
};
