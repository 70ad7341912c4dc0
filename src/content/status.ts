import type { PostDate } from "./date.js";
import type { Author } from "./post.js";
import type { PostReference } from "./reference.js";

/** What every status may say beside its own facts. */
export interface StatusNote {
  /** A sentence of the author's own, after that of the language. */
  note?: string | undefined;
}

/** Parts of the post are no longer right. */
export interface OutdatedStatus extends StatusNote {
  /** Tells it from the others. */
  kind: "outdated";
  /** From which day on. */
  since?: PostDate | undefined;
}

/** The post is kept as it was. */
export interface ArchivedStatus extends StatusNote {
  /** Tells it from the others. */
  kind: "archived";
  /** From which day on. */
  since?: PostDate | undefined;
}

/** A newer post takes the place of this one. */
export interface SupersededStatus extends StatusNote {
  /** Tells it from the others. */
  kind: "superseded";
  /** The newer post. */
  by: PostReference;
}

/** A machine translated the post. */
export interface MachineTranslatedStatus extends StatusNote {
  /** Tells it from the others. */
  kind: "machine-translated";
  /** Language of the original, as a BCP 47 tag. */
  from?: string | undefined;
  /** Address of the original. */
  original?: string | undefined;
}

/** Artificial intelligence helped to make the post. */
export interface AiAssistedStatus extends StatusNote {
  /** Tells it from the others. */
  kind: "ai-assisted";
}

/** Somebody paid for the post. */
export interface SponsoredStatus extends StatusNote {
  /** Tells it from the others. */
  kind: "sponsored";
  /** Who paid. */
  by: Author | string | readonly (Author | string)[];
}

/** A mistake in the post was corrected; `note` says which. */
export interface CorrectedStatus extends StatusNote {
  /** Tells it from the others. */
  kind: "corrected";
  /** When. */
  on?: PostDate | undefined;
}

/** A state of a post, or what stands behind it. A name alone where nothing else is to be said. */
export type PostStatus =
  | "outdated"
  | "archived"
  | "machine-translated"
  | "ai-assisted"
  | OutdatedStatus
  | ArchivedStatus
  | SupersededStatus
  | MachineTranslatedStatus
  | AiAssistedStatus
  | SponsoredStatus
  | CorrectedStatus;
