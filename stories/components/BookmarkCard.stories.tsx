import type { Meta, StoryObj } from "@storybook/react-vite";
import { BookmarkCard } from "../../src/index.ts";
import { photosIn } from "../fixtures/photos.ts";
import { inPost } from "../support/inPost.tsx";

const page = {
  url: "https://tidal.example/north-shore",
  title: "A hundred days under the lighthouse",
  description:
    "What a winter on the north shore taught about light, tides, and a book that was never finished.",
  site: "Tidal Notes",
};
const [image] = photosIn("en");

const meta = {
  title: "Components/BookmarkCard",
  component: BookmarkCard,
  tags: ["autodocs"],
  decorators: [inPost],
  args: { page: { ...page, image } },
} satisfies Meta<typeof BookmarkCard>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Title, description, site and a picture. Nothing is asked of the page it leads to. */
export const Default: Story = {};

/** Without a picture. */
export const WithoutPicture: Story = { args: { page } };

/** Where only the address is known. */
export const AddressAlone: Story = { args: { page: { url: page.url } } };

/** On dark paper. */
export const Dark: Story = { globals: { colorScheme: "dark" } };

/** Chinese. */
export const Chinese: Story = {
  args: {
    page: {
      ...page,
      image,
      title: "在灯塔下度过的一百天",
      description: "北岸的一个冬天，关于光、潮汐，和一本没有写完的书。",
      site: "潮间带",
    },
  },
  globals: { locale: "zh-Hans" },
};

/** From right to left. */
export const RightToLeft: Story = {
  args: {
    page: {
      ...page,
      image,
      title: "مئة يوم تحت المنارة",
      description: "شتاء على الشاطئ الشمالي، والضوء والمد.",
      site: "دفتر المرفأ",
    },
  },
  globals: { locale: "ar" },
};
