import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { AuthorCard } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { people } from "../fixtures/people.ts";

const meta = {
  title: "Components/AuthorCard",
  component: AuthorCard,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { author: people.en },
} satisfies Meta<typeof AuthorCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Picture, name, a few words, pages elsewhere. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = {};

/** Without a picture. */
export const WithoutPicture: Story = { args: { author: { ...people.en, avatar: undefined } } };

/** A name is enough. */
export const NameAlone: Story = { args: { author: "Jo Marsh" } };

/** Words with markup, instead of those of the author. */
export const OwnWords: Story = {
  args: {
    children: (
      <>
        Ines wrote <a href="https://harbor.example/book">a book on winches</a>.
      </>
    ),
  },
};

/** In the dark. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = { args: { locale: zhHans, author: people.zhHans } };

/** Mirrored. */
export const RightToLeft: Story = { args: { locale: ar, author: people.ar } };
