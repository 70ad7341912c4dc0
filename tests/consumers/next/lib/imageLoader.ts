import type { ImageLoaderProps } from "next/image";

/** An image service, as far as an exported site can have one: every width is another address of the same file. */
export default function imageLoader({ src, width }: ImageLoaderProps): string {
  return `${src}?w=${width}`;
}
