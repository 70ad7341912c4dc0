/**
 * A language in the form of Open Graph, language and territory: `zh_CN` for `zh-Hans`, `pt_BR` for `pt-BR`.
 *
 * A tag without a territory gets the one CLDR takes as likely; one whose territory is no country (`es-419`) names the
 * language alone.
 *
 * @param tag a well-formed BCP 47 tag
 */
export function openGraphLocale(tag: string): string {
  const { language, region } = new Intl.Locale(tag).maximize();
  return region !== undefined && /^[A-Z]{2}$/.test(region) ? `${language}_${region}` : language;
}
