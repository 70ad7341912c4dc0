import { createRoot } from "react-dom/client";
import { Lightbox } from "../../../../src/islands/Lightbox.js";
import { ar } from "../../../../src/locales/ar.js";
import { en } from "../../../../src/locales/en.js";
import { zhHans } from "../../../../src/locales/zh-Hans.js";
import { lightboxWords } from "../../../../src/model/lightboxWords.js";
import type { PageFacts } from "../pagePhoto.js";
import { alive, lang, place } from "./shared.mjs";

const locale = [ar, zhHans].find(({ tag }) => tag === (lang as PageFacts["lang"])) ?? en;

createRoot(place as HTMLElement).render(<Lightbox for="photos" {...lightboxWords(locale)} />);
alive();
