/** Words of the parts that lead through a post and pass it on. */
export interface ReadingLabels {
  /** Names the table of contents. */
  contents: string;
  /** Names the bar that says how much of the text was read. */
  readingProgress: string;
  /** How long the rest of a text takes to read. `{duration}`: the minutes with their unit. */
  timeLeft: string;
  /** Link to the top of the post. */
  backToTop: string;
  /** Link past the head of the page to the post. */
  skipToText: string;
  /** Names the links that share a post, and the button that does. */
  share: string;
  /** Link that shares a post in a mail. */
  email: string;
  /** The service Weibo, as it is called in the language. */
  weibo: string;
  /** Button that copies the address of a post. */
  copyLink: string;
}
