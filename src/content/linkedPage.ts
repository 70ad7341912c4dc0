import type { Photo } from "./photo.js";

/** A page elsewhere, as a card shows it. Plain data, so that a build may fetch and keep it. */
export interface LinkedPage {
  /** Address. */
  url: string;
  /** What the page calls itself. @default its address */
  title?: string | undefined;
  /** What it is about, in a sentence or two. */
  description?: string | undefined;
  /** Name of its site. @default the host in its address */
  site?: string | undefined;
  /** A picture of it. Decorates: its `alt` is not said, since the title is. */
  image?: Photo | undefined;
}
