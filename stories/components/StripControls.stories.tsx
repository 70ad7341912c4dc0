import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import "../support/stories.css";
import { PhotoGallery } from "../../src/index.ts";
import { StripControls } from "../../src/islands.ts";
import { ar } from "../../src/locales/ar.ts";
import { en } from "../../src/locales/en.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { type Locale, stripControlsWords } from "../../src/model.ts";
import { photosIn } from "../fixtures/photos.ts";

interface StripStoryProps {
  /** How many photos there are. */
  count: number;
  /** `id` of the gallery. */
  id: string;
  /** Words and language. */
  locale: Locale;
}

/** A strip and, right below it, the island that turns it. */
function StripStory({ count, id, locale }: StripStoryProps) {
  const photos = photosIn("en")
    .slice(0, count)
    .map(({ src, sources, width, height, alt }) => ({ src, sources, width, height, alt }));
  return (
    <div className="co-post" lang={locale.tag} dir={locale.dir}>
      <div className="co-body">
        <PhotoGallery id={id} layout="strip" photos={photos} locale={locale} />
        <StripControls for={id} {...stripControlsWords(locale)} />
      </div>
    </div>
  );
}

const meta = {
  title: "Components/StripControls",
  component: StripStory,
  tags: ["autodocs"],
  args: { count: 12, id: "strip", locale: en },
} satisfies Meta<typeof StripStory>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * An island beside a gallery: `<StripControls for="photos" {...stripControlsWords(en)} />`. A strip can be scrolled by
 * finger, wheel and arrow keys without it; this adds buttons, and which photos are in view.
 */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const next = await page.findByRole("button", { name: "Next photos" });
    await waitFor(() => expect(next).toHaveAttribute("aria-disabled", "false"));
    await userEvent.click(next);
    const previous = page.getByRole("button", { name: "Previous photos" });
    await waitFor(() => expect(previous).toHaveAttribute("aria-disabled", "false"));
    await expect(page.getByRole("status")).toHaveTextContent(/of 12$/);
  },
};

/** In the words of the language. */
export const Chinese: Story = { args: { id: "strip-chinese", locale: zhHans } };

/** Mirrored. */
export const RightToLeft: Story = { args: { id: "strip-arabic", locale: ar } };

/** Where all photos are in view there is nothing to turn, and nothing is shown. */
export const OnePhoto: Story = { args: { id: "strip-one", count: 1 } };
