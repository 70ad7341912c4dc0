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
}
