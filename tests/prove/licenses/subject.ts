import { ar } from "../../../src/locales/ar.js";
import { de } from "../../../src/locales/de.js";
import { en } from "../../../src/locales/en.js";
import { es } from "../../../src/locales/es.js";
import { fr } from "../../../src/locales/fr.js";
import { he } from "../../../src/locales/he.js";
import { ja } from "../../../src/locales/ja.js";
import { ko } from "../../../src/locales/ko.js";
import { ptBR } from "../../../src/locales/pt-BR.js";
import { ru } from "../../../src/locales/ru.js";
import { zhHans } from "../../../src/locales/zh-Hans.js";
import { zhHant } from "../../../src/locales/zh-Hant.js";

export { resolveLicense } from "../../../src/model/license.js";
export { licenseDeedUrl, licenseName } from "../../../src/model/licenseText.js";
export const locales: Record<string, unknown> = Object.fromEntries(
  [ar, de, en, es, fr, he, ja, ko, ptBR, ru, zhHans, zhHant].map((locale) => [locale.tag, locale]),
);
