import type { Meta, StoryObj } from "@storybook/react-vite";
import "../support/stories.css";
import { PostCard } from "../../src/index.ts";
import { ar } from "../../src/locales/ar.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { cardsIn } from "../fixtures/cards.ts";

const meta = {
  title: "Components/PostCard",
  component: PostCard,
  tags: ["autodocs"],
  decorators: [
    (Story) => (
      <div className="story-sheet">
        <Story />
      </div>
    ),
  ],
  args: { post: cardsIn("en")[0] ?? { title: "" } },
} satisfies Meta<typeof PostCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Title, summary, facts and a small cover. */
export const Default: Story = {};

/** Everything at once, to try with the controls. */
export const Playground: Story = { args: { headingLevel: 2, metaItems: ["published", "authors", "words"] } };

/** Words alone. */
export const WithoutCover: Story = {
  args: { post: { ...cardsIn("en")[2], title: "What salt does", cover: undefined } },
};

/** The least that makes a card. */
export const TitleAlone: Story = {
  args: { post: { title: "The winter of the nets", url: "https://harbor.example/nets" } },
};

/** In the dark. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** In Chinese. */
export const Chinese: Story = { args: { locale: zhHans, post: cardsIn("zhHans")[2] ?? { title: "" } } };

/** Mirrored. */
export const RightToLeft: Story = { args: { locale: ar, post: cardsIn("ar")[0] ?? { title: "" } } };
