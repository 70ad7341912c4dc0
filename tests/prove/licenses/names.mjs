// Facts of Creative Commons: what it calls its licenses in other languages, from the translations of its deeds
// (https://github.com/creativecommons/cc-legal-tools-data, locale/*/LC_MESSAGES/django.po, of 2022 and 2023). Where a
// translation is missing, or says one thing in two ways, the row is left out.
const unitOrder =
  "by by-nc by-nc-nd by-nc-sa by-nd by-nd-nc by-sa certification devnations mark nc nc-sa nc-sampling+ nd nd-nc sa sampling sampling+";
const scopeOrder = "generic unported international universal cn hk scotland uk";

const units = {
  "zh-Hans":
    "署名|署名-非商业性使用|署名-非商业性使用-禁止演绎|署名-非商业性使用-相同方式共享|署名-禁止演绎|署名-禁止演绎-非商业性使用|署名-相同方式共享|仅限于版权贡献 (基于美国法律) 或公共领域认证|发展中国家|公共领域标识|非商业性使用|非商业性使用-相同方式共享|非商业性取样使用加强版|禁止演绎|禁止演绎-非商业性使用|相同方式共享|取样使用|取样使用加强版",
  "zh-Hant":
    "姓名標示|姓名標示-非商業性|姓名標示-非商業性-禁止改作|姓名標示-非商業性-相同方式分享|姓名標示-禁止改作|姓名標示-禁止改作-非商業性|姓名標示-相同方式分享|著作權利貢獻 (基於美國法) 或是公眾領域認證|開發中國家|公眾領域標章|非商業性|非商業性-相同方式分享|非商業性特別取樣|禁止改作|禁止改作-非商業性|相同方式分享|取樣|特別取樣",
  ja: "表示|表示 - 非営利|表示 - 非営利 - 改変禁止|表示 - 非営利 - 継承|表示 - 改変禁止|表示 - 改変禁止 - 非営利|表示 - 継承||発展途上国|パブリック・ドメイン・マーク|非営利|非営利 - 継承|非営利サンプリング・プラス|改変禁止|改変禁止 - 非営利|継承|サンプリング|サンプリング・プラス",
  ko: "저작자표시|저작자표시-비영리|저작자표시-비영리-변경금지|저작자표시-비영리-동일조건변경허락|저작자표시-변경금지|저작자표시-변경금지-비영리|저작자표시-동일조건변경허락|저작권 소멸 인증(미국법에 근거) 또는 퍼블릭 도메인 인증|개발도상국|퍼블릭 도메인 마크|비영리|비영리-동일조건변경허락|비영리 샘플링 플러스|변경금지|변경금지-비영리|동일조건변경허락|샘플링|샘플링 플러스",
  de: "Namensnennung|Namensnennung-Nicht kommerziell||Namensnennung - Nicht-kommerziell - Weitergabe unter gleichen Bedingungen||Namensnennung - Keine Bearbeitungen - Nicht-kommerziell|Namensnennung - Weitergabe unter gleichen Bedingungen|Copyright-Only Dedication (basiert auf US-amerikanischem Recht) oder Public Domain Certification|Entwicklungsländer|Public Domain Mark|Nicht kommerziell|Nicht-kommerziell - Weitergabe unter gleichen Bedingungen|Nicht-kommerziell Sampling Plus|||Weitergabe unter gleichen Bedingungen|Sampling|Sampling Plus",
  fr: "Attribution|Attribution - Pas d’Utilisation Commerciale|Attribution - Pas d’Utilisation Commerciale - Pas de Modification|Attribution - Pas d’Utilisation Commerciale - Partage dans les Mêmes Conditions|Attribution - Pas de Modification|Attribution - Pas de Modification - Pas d’Utilisation Commerciale|Attribution -  Partage dans les Mêmes Conditions|Transfert du seul droit d’auteur (basé sur le droit des États-Unis) ou Certification du Domaine Public|Pays en voie de développement|Marque du Domaine Public|Pas d’Utilisation Commerciale|Pas d’Utilisation Commerciale - Partage dans les Mêmes Conditions|Sampling Plus Pas d’Utilisation Commerciale|Pas de Modification|Pas de Modification - Pas d’Utilisation Commerciale|Partage dans les Mêmes Conditions|Échantillonnage|Sampling Plus",
  es: "Atribución|Atribución-NoComercial|Atribución-NoComercial-SinDerivadas|Atribución-NoComercial-CompartirIgual|Atribución-SinDerivadas|Atribución-SinDerivadas-NoComercial|Atribución-CompartirIgual||Naciones en desarrollo|Etiqueta de Dominio Público|NoComercial|NoComercial-CompartirIgual|Sampling Plus No Comercial|SinDerivadas|SinDerivadas-NoComercial|CompartirIgual|Sampling|Sampling Plus",
  "pt-BR":
    "Atribuição|Atribuição-NãoComercial|Atribuição-NãoComercial-SemDerivações|Atribuição-NãoComercial-CompartilhaIgual|Atribuição-SemDerivações|Atribuição-SemDerivações-NãoComercial|Atribuição-CompartilhaIgual|Dedicação do Direito de Autor e dos Direitos Conexos (com base na legislação dos Estados Unidos) ou Certificação de Domínio Público|Países em Desenvolvimento|Marca de Domínio Público|NãoComercial|NãoComercial-CompartilhaIgual|Sampling NãoComercial Plus|SemDerivações|SemDerivações-NãoComercial|CompartilhaIgual|Sampling|Sampling Plus",
  // Russian deeds give the English name first: the Russian one is what stands in parentheses behind it.
  ru: "«Атрибуция»|«Атрибуция-Некоммерчески»|«Атрибуция-Некоммерчески-БезПроизводных»|«Атрибуция-Некоммерчески-СохранениеУсловий»|«Атрибуция-БезПроизводных»|«Атрибуция-БезПроизводных-Некоммерчески»|«Атрибуция-СохранениеУсловий»|Передача только прав, связанных с авторскими, (на основе законов США) или Акт передачи в общественное достояние|«Развивающиеся страны»|Public Domain Mark|«Некоммерчески»|«Некоммерчески-СохранениеУсловий»|«Некоммерческое расширенное использование частей произведения»|«БезПроизводных»|«БезПроизводных-Некоммерчески»|«СохранениеУсловий»|«Использование частей произведения»|«Расширенное использование частей произведения»",
  ar: "نَسب المُصنَّف||نَسب المُصنَّف - غير تجاري - منع الاشتقاق|نَسب المُصنَّف - غير تجاري - الترخيص بالمثل||نَسب المُصنَّف - منع الاشتقاق - غير تجاري|نَسب المُصنَّف - الترخيص بالمثل|شهادة التنازل عن حقوق المؤلف (بناءً على قانون الولايات المتحدة) أو شهادة الملك العام|الدول النامية|علامة الملكية العامة|غير تجاري|غير تجاري - الترخيص بالمثل|غير تجاري -عينات إضافية|منع الاشتقاق|منع الاشتقاق - غير تجاري|الترخيص بالمثل|العينات|عينات إضافية",
  he: "ייחוס|ייחוס-שימוש לא מסחרי|ייחוס-שימוש לא מסחרי-איסור יצירות נגזרות|ייחוס-שימוש לא מסחרי-שיתוף זהה|ייחוס-איסור יצירות נגזרות|ייחוס–איסור יצירות נגזרות–שימוש לא מסחרי|ייחוס-שיתוף זהה||מדינות מתפתחות|סימן נחלת הכלל|שימוש לא מסחרי|שימוש לא מסחרי-שיתוף זהה|שימוש לא מסחרי בדגימה פלוס|איסור יצירות נגזרות|איסור יצירות נגזרות-שימוש לא מסחרי|שיתוף זהה|דגימה|דגימה פלוס",
};

const scopes = {
  "zh-Hans": "通用|未本地化版本|国际|通用|中国大陆|香港|英国：苏格兰|英国：英格兰和威尔士",
  "zh-Hant": "通用版|未本地化|國際|通用|中國大陸|香港|英國: 蘇格蘭|英國: 英格蘭及威爾斯",
  ja: "一般|非移植|国際|全世界|中華人民共和国|香港|スコットランド（英）|イングランド＆ウェールズ（英）",
  ko: "일반|Unported|국제|보편적|중국|홍콩|영국(스코틀랜드)|영국(잉글랜드, 웨일즈)",
  de: "Generic|Unported|International|Universell|Volksrepublik China|Hong Kong|UK: Schottland|UK: England & Wales",
  fr: "Générique|non transposé|International|universel|Chine continentale|Hong Kong||Royaume-Uni : Angleterre & Pays de Galles",
  es: "Genérica|No portada|Internacional|Universal|China continental|Hong Kong|Reino Unido: Escocia|Reino Unido: Inglaterra y Gales",
  "pt-BR":
    "Genérica|Não Adaptada|Internacional|Universal|China Continental|Hong Kong|Reino Unido: Escócia|Reino Unido: Inglaterra e País de Gales",
  ru: "Generic|Непортированная|Всемирная|Универсальная|Континентальный Китай (КНР)|Гонконг|Великобритания: Шотландия|Великобритания: Англия и Уэльс",
  ar: "عام|غير موطَّنة|دولي|عام|الصين (البر الرئيسي)|هونج كونج|المملكة المتحدة: سكوتلندا|المملكة المتحدة: انجلترا وويلز",
  he: "לא מותאם|לא מותאם|||סין|הונג קונג|סקוטלנד|הממלכה המאוחדת: אנגליה וויילס",
};

const table = (order, words) =>
  Object.fromEntries(words.split("|").map((word, index) => [order.split(" ")[index], word]));

/** By language: the names of the licenses without their version, and of where they apply; "" where it is not known. */
export const languages = Object.keys(units).map((tag) => ({
  tag,
  units: { ...table(unitOrder, units[tag]), zero: "CC0" },
  scopes: table(scopeOrder, scopes[tag]),
}));
