/** The words of the table, by the file it stands in. */
export const words = {
  "README.md": {
    head: ["what a reader loads", "gzip"],
    plain: "a post without islands",
    reading: "a post with `ContentsSpy`, `ShareButton`, `ColorSchemeToggle` and `CopyCode`",
    photos: "a post with photos, `Lightbox` and `WalineViews`",
    near: "`Lightbox`, when a reader comes near a photo",
    island: (name) => `the island \`${name}\``,
    component: (name) => `\`${name}\` alone, in an app that draws in the browser`,
    alone: (name) => `\`${name}\` alone`,
  },
  "README.zh-CN.md": {
    head: ["读者加载的内容", "gzip"],
    plain: "没有小岛的文章",
    reading: "带 `ContentsSpy`、`ShareButton`、`ColorSchemeToggle` 与 `CopyCode` 的文章",
    photos: "带照片、`Lightbox` 与 `WalineViews` 的文章",
    near: "`Lightbox`，读者靠近照片时",
    island: (name) => `小岛 \`${name}\``,
    component: (name) => `单独的 \`${name}\`，在浏览器里绘制的应用中`,
    alone: (name) => `单独的 \`${name}\``,
  },
};
