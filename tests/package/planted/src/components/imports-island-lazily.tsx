// expects: eslint(no-restricted-imports)
export const load = (): Promise<unknown> => import("../islands/Lightbox.js");
