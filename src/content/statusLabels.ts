/** Words of the notice above a post that tells of its state and of what stands behind it. */
export interface StatusLabels {
  /** Names the notice above a post that tells of its state and what stands behind it, for assistive technology. */
  statusLabel: string;
  /** Name of the notice that a post is out of date. */
  outdated: string;
  /** What it says. */
  outdatedNote: string;
  /** The same, from a day on. `{date}`. */
  outdatedSince: string;
  /** The same of a post that has not been changed for long. `{date}`: when it last was. */
  outdatedByAge: string;
  /** Name of the notice that a post is archived. */
  archived: string;
  /** What it says. */
  archivedNote: string;
  /** The same, from a day on. `{date}`. */
  archivedSince: string;
  /** Name of the notice that a newer post takes the place of this one. */
  superseded: string;
  /** What it says. `{post}`: the newer post. */
  supersededBy: string;
  /** Name of the notice that a machine translated the post. */
  machineTranslated: string;
  /** What it says. */
  machineTranslatedNote: string;
  /** Language from which the post was translated. `{language}`. */
  originalLanguage: string;
  /** Link to the post that was translated. */
  readOriginal: string;
  /** Name of the notice that artificial intelligence helped to make the post. */
  aiAssisted: string;
  /** What it says. */
  aiAssistedNote: string;
  /** Name of the notice that somebody paid for the post. */
  sponsored: string;
  /** Who paid. `{sponsors}`: the names as a list of the language. */
  sponsoredBy: string;
  /** Name of the notice that a mistake in the post was corrected. */
  corrected: string;
  /** When it was corrected. `{date}`. */
  correctedOn: string;
}
