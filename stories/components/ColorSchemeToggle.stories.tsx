import type { Meta, StoryObj } from "@storybook/react-vite";
import { expect, userEvent, waitFor, within } from "storybook/test";
import "../support/stories.css";
import { ColorSchemeToggle } from "../../src/islands.ts";
import { ar } from "../../src/locales/ar.ts";
import { en } from "../../src/locales/en.ts";
import { zhHans } from "../../src/locales/zh-Hans.ts";
import { colorSchemeToggleWords, type Locale } from "../../src/model.ts";
import { allThemes } from "../support/themes.ts";

/** The island, with the words of a locale. */
function ToggleStory({ locale }: { locale: Locale }) {
  return (
    <div className="story-sheet" dir={locale.dir}>
      <ColorSchemeToggle {...colorSchemeToggleWords(locale)} />
    </div>
  );
}

const meta = {
  title: "Components/ColorSchemeToggle",
  component: ToggleStory,
  tags: ["autodocs"],
  args: { locale: en },
} satisfies Meta<typeof ToggleStory>;

export default meta;
type Story = StoryObj<typeof meta>;

/**
 * An island: `<ColorSchemeToggle {...colorSchemeToggleWords(en)} />`. It marks the page as `<html data-theme="dark">` and
 * keeps the choice for all pages and tabs of the site. Three radio buttons: one stop of the Tab key, arrow keys within.
 */
export const Default: Story = {
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const { dataset } = document.documentElement;
    const radio = (name: string) => page.getByRole("radio", { name });
    await waitFor(() => expect(radio("System")).toBeChecked());
    await userEvent.click(radio("Dark"));
    await expect(dataset["theme"]).toBe("dark");
    await userEvent.click(radio("Light"));
    await expect(dataset["theme"]).toBe("light");
    await userEvent.click(radio("System"));
    await expect(radio("System")).toBeChecked();
    await expect(localStorage.getItem("colophon-color-scheme")).toBeNull();
  },
};

/** In the words of the language, which are spoken and shown as tooltips. */
export const Chinese: Story = { args: { locale: zhHans } };

/** Mirrored. */
export const RightToLeft: Story = { args: { locale: ar } };

/** In every theme. All toggles of a page say the same. */
export const Themes: Story = {
  render: ({ locale }) => (
    <div>
      {allThemes.map(({ name }) => (
        <div key={name} className="co-page" data-co-theme={name}>
          <ToggleStory locale={locale} />
        </div>
      ))}
    </div>
  ),
};
