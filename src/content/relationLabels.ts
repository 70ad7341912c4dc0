import type { PluralLabel } from "./labels.js";

/** Words of the parts that tie a post to others and to the people behind it. */
export interface RelationLabels {
  /** Names the links to the posts before and after this one. */
  postNavigation: string;
  /** Above the title of the post before this one. */
  previousPost: string;
  /** Above the title of the post after this one. */
  nextPost: string;
  /** Names the list of the posts of a series. `{series}`. */
  seriesName: string;
  /** Which part of a series a post is. `{part}`, from 1; `{count}`: how many there are. */
  seriesPart: string;
  /** Heading of posts on a like subject. */
  relatedPosts: string;
  /** Names what is told of an author. `{name}`. */
  aboutAuthor: string;
  /** Names the list of an author’s pages elsewhere. `{name}`. */
  authorLinks: string;
  /** Link to where a reader may propose a change to the text. */
  editPost: string;
  /** Heading of what readers wrote. */
  comments: string;
  /** Names the links to the pages of a list. */
  pagination: string;
  /** Link to the page of a list before this one. */
  previousPage: string;
  /** Link to the page of a list after this one. */
  nextPage: string;
  /** A page of a list, as it is spoken. `{page}`, from 1. */
  pageNumber: string;
  /** How many posts a year or a month holds. */
  postCount: PluralLabel;
  /** Heading of the posts of an archive of which no day is known. */
  undatedPosts: string;
}
