/** As much of Next.js as the samples use. */
export interface Metadata {
  title?: string | null | undefined;
  description?: string | null | undefined;
}
