import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { expect, userEvent, waitFor, within } from "storybook/test";
import "../support/stories.css";
import { FigureGroup, ImageFigure, PhotoGallery } from "../../src/index.ts";
import { type CloseReason, Lightbox, type LightboxSlots } from "../../src/islands.ts";
import { en } from "../../src/locales/en.ts";
import { lightboxWords } from "../../src/model.ts";
import { photoIn, photosIn } from "../fixtures/photos.ts";
import { close, closed, LightboxStory, openPhoto, shows } from "../support/lightboxStory.tsx";

const words = lightboxWords(en);

const meta = {
  title: "Components/Lightbox/Ways",
  component: LightboxStory,
  tags: ["autodocs"],
  // A story stands in a frame of Storybook's page, whose Back button would leave the story.
  args: { id: "ways", count: 12, history: false },
  decorators: [
    (Story) => (
      <div className="co-post">
        <div className="co-body">
          <Story />
        </div>
      </div>
    ),
  ],
} satisfies Meta<typeof LightboxStory>;

export default meta;
type Story = StoryObj<typeof meta>;

const broken = "data:image/png;base64,AAAA";

/** A picture that does not load, twice: what it shows, in words, a way to try again, and the original. */
export const Failed: Story = {
  args: {
    id: "failed",
    photos: [
      { src: broken, alt: "The harbor at dawn", width: 1600, height: 1067 },
      ...photosIn("en").slice(1, 3),
    ],
  },
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 0);
    const view = within(dialog);
    const again = await view.findByRole("button", { name: "Try again" }, { timeout: 10_000 });
    await shows(dialog, "The photo did not load. The harbor at dawn");
    await expect(view.getByText("The harbor at dawn")).toBeVisible();
    await expect(view.getByRole("link", { name: "View original" })).toHaveAttribute("href", broken);
    await userEvent.click(again);
    await waitFor(() => expect(again).not.toBeInTheDocument());
    await expect(dialog).toContainElement(document.activeElement as HTMLElement);
    await view.findByRole("button", { name: "Try again" }, { timeout: 10_000 });
  },
};

/** Without `for`, all linked pictures of the page are one sequence, in their order. */
export const WholePage: Story = {
  render: () => (
    <>
      <ImageFigure {...photoIn("en", "harbor-dawn")} id={undefined} linked />
      <p>Between the pictures stands the text.</p>
      <FigureGroup
        photos={[photoIn("en", "fir-ridges"), { ...photoIn("en", "moon-road"), id: undefined }]}
        linked
      />
      <PhotoGallery photos={photosIn("en").slice(4, 7)} />
      <Lightbox history={false} {...words} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 1);
    await shows(dialog, /^Photo 2 of 6/);
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    await shows(dialog, /^Photo 4 of 6/);
    await close(dialog);
  },
};

/** One figure with `linked`. */
export const OneFigure: Story = {
  render: () => (
    <>
      <ImageFigure {...photoIn("en", "lighthouse-dusk")} id="lighthouse" linked />
      <Lightbox for="lighthouse" history={false} {...words} />
    </>
  ),
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 0);
    await shows(dialog, /^Photo 1 of 1/);
    await expect(within(dialog).queryByRole("button", { name: "Next photo" })).toBeNull();
  },
};

const given = photosIn("en").slice(0, 5);

const slots: LightboxSlots = {
  toolbar: ({ index, count, close }) => (
    <button type="button" className="co-lightbox-text-button" onClick={close}>
      {`Enough of ${index + 1} of ${count}`}
    </button>
  ),
  caption: ({ index, count }) => index === 4 && <em>The last of {count}</em>,
  slide: ({ index }) =>
    index === 4 ? <p className="co-lightbox-failure">A film would stand here.</p> : null,
};

/** An app that opens and closes it itself, with parts of its own. */
function App() {
  const [open, setOpen] = useState(false);
  const [index, setIndex] = useState(0);
  const [reason, setReason] = useState<CloseReason>();
  const show = (index: number) => {
    setIndex(index);
    setOpen(true);
  };
  return (
    <>
      <p>
        <button type="button" onClick={() => show(3)}>
          Show the fourth photo
        </button>
      </p>
      <p>{reason === undefined ? "Not closed yet." : `Closed at photo ${index + 1} by: ${reason}`}</p>
      <Lightbox
        photos={given}
        open={open}
        index={index}
        onOpenChange={(value, details) => {
          setOpen(value);
          setReason(details.reason);
        }}
        onIndexChange={setIndex}
        slots={slots}
        history={false}
        {...words}
      />
    </>
  );
}

/** Opened, turned and closed by an app, which may draw the toolbar, the words and a slide itself. */
export const Controlled: Story = {
  render: () => <App />,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    const opener = page.getByRole("button", { name: "Show the fourth photo" });
    await userEvent.click(opener);
    const dialog = await page.findByRole("dialog", {}, { timeout: 10_000 });
    await shows(dialog, /^Photo 4 of 5/);
    await userEvent.keyboard("{ArrowRight}");
    await expect(await within(dialog).findByText("A film would stand here.")).toBeVisible();
    await expect(await within(dialog).findByText("The last of 5")).toBeVisible();
    await userEvent.click(within(dialog).getByRole("button", { name: "Enough of 5 of 5" }));
    await closed(dialog);
    await expect(page.getByText("Closed at photo 5 by: button")).toBeVisible();
    await expect(opener).toHaveFocus();
  },
};

/** An opening is an entry of the history: Back closes it, in this frame too. */
export const History: Story = {
  args: { id: "history", history: true },
  play: async ({ canvasElement }) => {
    const { hash } = location;
    const { dialog } = await openPhoto(canvasElement, 1);
    await userEvent.keyboard("{ArrowRight}");
    await shows(dialog, /^Photo 3 of 12/);
    const figure = canvasElement.querySelectorAll("figure")[2] as HTMLElement;
    await waitFor(() => expect(location.hash).toBe(`#${figure.id}`));
    history.back();
    await closed(dialog);
    await expect(location.hash).toBe(hash);
  },
};

/** A thousand photos: three slides and the small pictures near by are there, whichever is shown. */
export const Thousand: Story = {
  args: { id: "thousand", count: 1000 },
  play: async ({ canvasElement }) => {
    const { dialog } = await openPhoto(canvasElement, 499);
    await shows(dialog, /^Photo 500 of 1,?000/);
    await userEvent.keyboard("{End}");
    await shows(dialog, /^Photo 1,?000 of 1,?000/);
    await userEvent.keyboard("{ArrowLeft}");
    await shows(dialog, /^Photo 999 of/);
    await expect(dialog.querySelectorAll(".co-lightbox-slide").length).toBeLessThanOrEqual(5);
    await expect(dialog.querySelectorAll(".co-lightbox-thumbnail").length).toBeLessThanOrEqual(150);
  },
};
