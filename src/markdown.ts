export type { MarkdownData, MarkdownImage, RehypeColophonOptions } from "./markdown/rehype.js";
export { default as rehypeColophon } from "./markdown/rehype.js";
export { components, type MdxComponents, mdxComponents } from "./markdown/mdxComponents.js";
export type { ElementProps } from "./markdown/elementProps.js";
export type { PictureFacts } from "./markdown/pictures.js";
export { type PostDetails, postFrom } from "./markdown/postFrom.js";
