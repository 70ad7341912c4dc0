import { verdict } from "../layout/subjects.mjs";
import { weighParts, weighScript, weighStyles } from "./weigh.mjs";

const yarl = "yet-another-react-lightbox";
const plugin = (name) => `export { default as ${name} } from "${yarl}/plugins/${name.toLowerCase()}";`;
const pluginStyles = (name) => `${yarl}/plugins/${name}.css`;

/** What has to be imported for a feature set. A missing one is not offered; `same` is there without more. */
const peers = {
  [yarl]: {
    core: { script: [`export { default } from "${yarl}";`], styles: [`${yarl}/styles.css`] },
    zoom: { script: [plugin("Zoom")], styles: [] },
    thumbnails: { script: [plugin("Thumbnails")], styles: [pluginStyles("thumbnails")] },
    more: {
      script: [plugin("Captions"), plugin("Fullscreen"), plugin("Counter")],
      styles: [pluginStyles("captions"), pluginStyles("counter")],
    },
  },
  [`${yarl}-lite`]: {
    core: { script: [`export { default } from "${yarl}-lite";`], styles: [`${yarl}-lite/styles.css`] },
    zoom: "same",
  },
  photoswipe: {
    core: {
      script: [
        'export { default } from "photoswipe/lightbox";',
        'export { default as P } from "photoswipe";',
      ],
      styles: ["photoswipe/style.css"],
    },
    zoom: "same",
  },
  "react-medium-image-zoom": {
    core: {
      script: ['export { default } from "react-medium-image-zoom";'],
      styles: ["react-medium-image-zoom/dist/styles.css"],
    },
  },
  "react-image-gallery": {
    core: {
      script: ['export { default } from "react-image-gallery";'],
      styles: ["react-image-gallery/styles/image-gallery.css"],
    },
    thumbnails: "same",
  },
};

const together = async (...sets) => ({
  script: await weighScript(sets.flatMap(({ script }) => script)),
  styles: await weighStyles(sets.flatMap(({ styles }) => styles)),
});

async function weighPeer({ core, zoom, thumbnails, more }) {
  const plus = (set) => (set === "same" ? together(core) : set && together(core, set));
  const all = [core, zoom, thumbnails, more].filter((set) => typeof set === "object");
  return {
    core: await together(core),
    zoom: await plus(zoom),
    thumbnails: await plus(thumbnails),
    everything: await together(...all),
  };
}

const part = (name) => `export { ${name} } from "./src/islands/lightbox/${name}.tsx";`;
const opener = 'export { Lightbox } from "./src/islands/Lightbox.tsx";';
const core = part("FoundPhotos");
const [zoom, thumbnails, more] = ["LightboxZoom", "LightboxThumbnails", "LightboxMore"].map(part);

/** Ours comes in parts: the opener at once, the core when a reader comes near, each other part when it is wanted. */
async function weighOurs() {
  const styles = await weighStyles(["./src/styles/lightbox.css"]);
  const set = async (...lines) => ({ script: await weighScript(lines), styles });
  return {
    // A page whose host controls the lightbox loads another entry to the same core.
    parts: await weighParts("src/islands/Lightbox.tsx", /GivenPhotos|warnOfNothing/),
    opener: await weighScript([opener]),
    near: await weighScript([core]),
    core: await set(opener, core),
    zoom: await set(opener, core, zoom),
    thumbnails: await set(opener, core, thumbnails),
    everything: await set(opener, core, zoom, thumbnails, more),
  };
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(2)} kB`;
const cell = (text) => text.padStart(24);
const shown = (weights) =>
  weights === undefined
    ? cell("not offered")
    : cell(`${kilobytes(weights.script.gzip)} + ${kilobytes(weights.styles.gzip)}`);

/** What is loaded for each set of features. */
export async function byteLines() {
  const ours = await weighOurs();
  const all = { colophon: ours };
  for (const [name, sets] of Object.entries(peers)) all[name] = await weighPeer(sets);
  const sets = ["core", "zoom", "thumbnails", "everything"];
  const near = ours.near.gzip;
  const everything = ours.everything.script.gzip;
  return [
    "weight in one file, bundled and minified as Vite does, without React, gzip: script + style sheet",
    `  ${"".padEnd(28)}${["core", "core + zoom", "core + thumbnails", "everything"].map(cell).join("")}`,
    ...Object.entries(all).map(
      ([name, weights]) => `  ${name.padEnd(28)}${sets.map((set) => shown(weights[set])).join("")}`,
    ),
    "minified, without gzip",
    ...Object.entries(all).map(
      ([name, weights]) =>
        `  ${name.padEnd(28)}${sets
          .map((set) =>
            weights[set] === undefined
              ? cell("not offered")
              : cell(`${kilobytes(weights[set].script.min)} + ${kilobytes(weights[set].styles.min)}`),
          )
          .join("")}`,
    ),
    "parts of ours as files of their own, each with what it adds",
    ...[...ours.parts].map(
      ([name, { min, gzip }]) =>
        `  ${name.replace("src/islands/", "").padEnd(38)}${kilobytes(gzip).padStart(10)} of ${kilobytes(min)}`,
    ),
    verdict("opener", kilobytes(ours.opener.gzip), "at most 0.7", ours.opener.gzip <= 700),
    verdict("core, loaded when a reader comes near", kilobytes(near), "at most 5.5", near <= 5_500),
    verdict("everything, opener included", kilobytes(everything), "at most 10", everything <= 10_000),
  ];
}
