const escape = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const sentence = "The boat left before the sun was up, and nobody on the quay said a word.";

/** Text above and below the photos, so that the page can be scrolled. */
const paragraphs = (count) =>
  Array.from({ length: count }, () => `<p>${`${sentence} `.repeat(6)}</p>`).join("\n");

/** Photos as an author writes them who has no gallery: small pictures, each linked to its full one. */
export function plainList(photos, { linked }) {
  const items = photos.map((photo, place) => {
    const image = `<img src="${photo.thumb}" alt="${escape(photo.alt)}" width="${photo.thumbWidth}" height="${photo.thumbHeight}" loading="lazy">`;
    const link = `<a href="${photo.full}" data-photo="${place}" data-pswp-width="${photo.width}" data-pswp-height="${photo.height}">${image}</a>`;
    return `<li id="${photo.id}">${linked ? link : image}</li>`;
  });
  return `<ul class="plain-photos">${items.join("\n")}</ul>`;
}

export const pageStyles = `
body { margin: 16px; font: 16px/1.5 sans-serif; color: #222; background: #fff }
main { max-inline-size: 60rem; margin-inline: auto }
.plain-photos { display: flex; flex-wrap: wrap; gap: 8px; padding: 0; list-style: none }
.plain-photos a { display: block }
.plain-photos img { display: block; block-size: 150px; inline-size: auto }
.image-gallery-thumbnail-image { block-size: 60px; object-fit: cover }
.caption { padding: 8px 16px; color: #fff; text-align: center }
`;

/**
 * A page of a post with photos, and a script that lets one system show them large.
 *
 * @param {object} page
 * @param {string} page.list HTML of the photos
 * @param {string} page.system which script
 * @param {object} page.facts what the script is told
 */
export function pageHtml({ list, system, facts }) {
  const { lang, photos } = facts;
  const json = JSON.stringify(facts).replaceAll("<", "\\u003c");
  return `<!doctype html>
<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A morning at the harbor</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/clients/${system}.css">
</head>
<body>
<main id="page">
<h1>A morning at the harbor</h1>
<p><a href="/before">The post before</a></p>
${paragraphs(4)}
<div id="gallery">${list}</div>
<p><button type="button">Button below the photos</button></p>
${paragraphs(photos.length > 100 ? 0 : 12)}
</main>
<div id="viewer"></div>
<script type="application/json" id="facts">${json}</script>
<script type="module" src="/clients/${system}.js"></script>
</body>
</html>`;
}
