export type { MarkdownData, MarkdownImage, RehypeColophonOptions } from "./markdown/rehype.js";
export { default as rehypeColophon } from "./markdown/rehype.js";
export { components, type MdxComponents, type MdxOptions, mdxComponents } from "./markdown/mdxComponents.js";
export type { ElementProps } from "./markdown/elementProps.js";
export type { MarkdownOptions } from "./markdown/markdownOptions.js";
export type { BuiltPhotos, KnownPictures, PictureFacts } from "./markdown/knownPictures.js";
export { type PostDetails, postFrom } from "./markdown/postFrom.js";
