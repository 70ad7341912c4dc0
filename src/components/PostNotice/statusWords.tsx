import { Fragment, type ReactNode } from "react";
import type { Locale } from "../../content/labels.js";
import type { StatusLabels } from "../../content/statusLabels.js";
import { formatPostDate } from "../../model/formatPostDate.js";
import { withOneStop } from "../../model/label.js";
import { languageName } from "../../model/languageName.js";
import type { ParsedDate } from "../../model/postDate.js";
import type { PostStatusKind, ResolvedStatus } from "../../model/postStatus.js";
import { Label } from "../parts/Label.js";
import { NameList } from "../parts/NameList.js";
import { PostTitle } from "../parts/PostTitle.js";
import { TextLink } from "../parts/TextLink.js";
import type { LinkComponent } from "../parts/types.js";

const names: Record<PostStatusKind, keyof StatusLabels> = {
  superseded: "superseded",
  outdated: "outdated",
  archived: "archived",
  corrected: "corrected",
  "machine-translated": "machineTranslated",
  "ai-assisted": "aiAssisted",
  sponsored: "sponsored",
};

/** The name of a status in the language. */
export function statusName({ kind }: ResolvedStatus, { labels }: Locale): string {
  return labels[names[kind]];
}

interface StatusContext {
  locale: Locale;
  Link: LinkComponent | undefined;
}

/** What a status says: the sentence of the language, then the author's own. Only a status that lacks its facts says nothing. */
export function statusSentences(status: ResolvedStatus, context: StatusContext): ReactNode[] {
  const sentences = [mainSentence(status, context), ...originalOf(status, context), status.note];
  // Sentences in Han and kana follow each other without a space.
  const gap = /^(?:zh|ja)\b/.test(context.locale.tag) ? "" : " ";
  return sentences
    .filter((sentence) => sentence !== undefined)
    .map((sentence, index) => (
      // oxlint-disable-next-line react/no-array-index-key -- the sentences of a status never change place
      <Fragment key={index}>
        {index > 0 && gap}
        {sentence}
      </Fragment>
    ));
}

function mainSentence(status: ResolvedStatus, { locale, Link }: StatusContext): ReactNode {
  const { labels } = locale;
  const { date, post } = status;
  const dated = (template: string, date: ParsedDate): ReactNode => {
    const day = formatPostDate(date, locale);
    return (
      <Label
        template={withOneStop(template, { date: day }, locale)}
        values={{ date: <time dateTime={date.dateTime}>{day}</time> }}
      />
    );
  };
  switch (status.kind) {
    case "outdated":
      if (date === undefined) return labels.outdatedNote;
      return dated(status.byAge ? labels.outdatedByAge : labels.outdatedSince, date);
    case "archived":
      return date === undefined ? labels.archivedNote : dated(labels.archivedSince, date);
    case "superseded":
      if (post === undefined) return undefined;
      return (
        <Label template={labels.supersededBy} values={{ post: <PostTitle post={post} Link={Link} /> }} />
      );
    case "corrected":
      return date && dated(labels.correctedOn, date);
    case "machine-translated":
      return labels.machineTranslatedNote;
    case "ai-assisted":
      return labels.aiAssistedNote;
    case "sponsored": {
      const sponsors = NameList({ names: status.names, locale, Link, rel: "sponsored" });
      const template = withOneStop(labels.sponsoredBy, { sponsors: status.names?.at(-1)?.name }, locale);
      return sponsors && <Label template={template} values={{ sponsors }} />;
    }
  }
}

/** Of a translation: the language of the original, and a link to it. */
function originalOf({ language, original }: ResolvedStatus, { locale, Link }: StatusContext): ReactNode[] {
  const { labels } = locale;
  const said: ReactNode[] = [];
  if (language !== undefined) {
    const name = <bdi>{languageName(language, locale)}</bdi>;
    said.push(<Label template={labels.originalLanguage} values={{ language: name }} />);
  }
  if (original !== undefined) {
    said.push(
      <TextLink href={original} Link={Link} hrefLang={language}>
        {labels.readOriginal}
      </TextLink>,
    );
  }
  return said;
}
