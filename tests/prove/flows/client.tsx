import { hydrateRoot } from "react-dom/client";
import { Page } from "./Page.js";
import type { PageProps } from "./pageProps.js";

declare global {
  interface Window {
    /** Whether React has taken the page over. */
    isAlive?: boolean;
    /** Draws the page without the photo whose words are these. */
    removePhoto: (alt: string) => void;
  }
}

const props = JSON.parse(document.getElementById("props")?.textContent ?? "") as PageProps;
const container = document.getElementById("root") as HTMLElement;
const root = hydrateRoot(container, <Page {...props} />, {
  onRecoverableError: (error) => console.error(String(error)),
});
window.removePhoto = (alt) => {
  const galleries = props.galleries.map(({ photos, ...gallery }) => ({
    ...gallery,
    photos: photos.filter((photo) => photo.alt !== alt),
  }));
  root.render(<Page {...props} galleries={galleries} />);
};
requestIdleCallback(() =>
  requestIdleCallback(() => {
    window.isAlive = true;
  }),
);
