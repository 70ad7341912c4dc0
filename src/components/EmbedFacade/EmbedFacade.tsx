import type { ComponentProps, ReactElement } from "react";
import type { Photo } from "../../content/photo.js";
import { en } from "../../locales/en.js";
import { describeValue } from "../../model/describeValue.js";
import { embedAddress } from "../../model/embed/embedAddress.js";
import { formatClock } from "../../model/embed/formatClock.js";
import { resolvePhoto } from "../../model/photo.js";
import { displayUrl, safeHref } from "../../model/safeUrl.js";
import { toText } from "../../model/toText.js";
import { warn } from "../../model/warn.js";
import { classNames } from "../parts/classNames.js";
import { Picture } from "../parts/Picture.js";
import type { SiteProps } from "../parts/types.js";

/** Shapes of a player, width by height. */
export type EmbedRatio = "16/9" | "4/3" | "1/1" | "9/16";

/** Props of `EmbedFacade`. */
export interface EmbedFacadeProps
  extends Pick<SiteProps, "locale" | "Image">,
    Omit<ComponentProps<"div">, "children"> {
  /** Page of the video: on YouTube, Vimeo or Bilibili, or with `src` anywhere. */
  url: string;
  /** What the video is called. @default its address */
  embedTitle?: string | undefined;
  /** A picture of it, from your own site: one of the service's is a request to it. @default none */
  poster?: Photo | string | undefined;
  /** Who plays it. @default the service, or the host of `url` */
  provider?: string | undefined;
  /** How long it plays, in seconds. @default not said */
  duration?: number | undefined;
  /** Address of the player, https. @default that of the service */
  src?: string | undefined;
  /** Shape of the player. @default "16/9" */
  ratio?: EmbedRatio | undefined;
}

/**
 * A video elsewhere, of which nothing is loaded before a reader asks: a link to its page. The island `PlayEmbeds` puts the
 * player in its place on a click; a Content Security Policy has to allow it (`frame-src`).
 *
 * Renders `<div>`; nothing without an address.
 *
 * @example <EmbedFacade url="https://vimeo.com/76979871" embedTitle="The winch at work" duration={62} />
 */
export function EmbedFacade({
  url,
  embedTitle,
  poster,
  provider,
  duration,
  src,
  ratio,
  locale = en,
  Image,
  className,
  ...rest
}: EmbedFacadeProps): ReactElement | null {
  const href = safeHref(url, "url of an embed");
  if (href === undefined) return null;
  const known = embedAddress(href);
  const player = readPlayer(src) ?? known?.src;
  const shown = displayUrl(href);
  const host = /^https?:/i.test(href) ? shown.split("/")[0] : undefined;
  const name = toText(provider, "provider of an embed") ?? known?.provider ?? host;
  const clock = formatClock(duration, locale);
  const photo = readPoster(poster);
  return (
    // Another video is another player, which must not go on in its place.
    <div
      key={player}
      {...rest}
      className={classNames("co-embed", className)}
      data-co-embed={player}
      data-ratio={readRatio(ratio)}
    >
      <a className="co-embed-link" href={href}>
        {photo !== undefined && <Picture photo={{ ...photo, alt: "" }} sizes="40rem" Image={Image} />}
        <svg className="co-embed-icon" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true">
          <circle cx="24" cy="24" r="23" fill="currentColor" />
          <path d="M19 15v18l15-9Z" />
        </svg>
        <span className="co-embed-text">
          <span className="co-embed-title" dir="auto">
            {toText(embedTitle, "title of an embed") ?? shown}
          </span>{" "}
          <span className="co-embed-facts">
            {name !== undefined && <bdi>{name}</bdi>}
            {name !== undefined && clock !== undefined && " · "}
            {clock !== undefined && <time dateTime={`PT${Math.round(duration ?? 0)}S`}>{clock}</time>}
          </span>
        </span>
      </a>
    </div>
  );
}

/** A player by hand: it runs in the page, so nothing but https will do. */
function readPlayer(src: unknown): string | undefined {
  const address = safeHref(src, "src of an embed");
  if (address === undefined || /^https:\/\//i.test(address)) return address;
  warn(
    `The player of an embed has the address ${describeValue(src)}, which is not https. The embed stays a link. Give an https address.`,
  );
  return undefined;
}

function readPoster(poster: unknown): ReturnType<typeof resolvePhoto> {
  return resolvePhoto(typeof poster === "string" ? { src: poster, alt: "", ratio: 16 / 9 } : poster);
}

function readRatio(ratio: unknown): EmbedRatio | undefined {
  if (ratio === undefined || ratio === null || ratio === "16/9") return undefined;
  if (ratio === "4/3" || ratio === "1/1" || ratio === "9/16") return ratio;
  warn(
    `An embed has no shape ${describeValue(ratio)}. It was drawn as 16/9. The shapes are "16/9", "4/3", "1/1" and "9/16".`,
  );
  return undefined;
}
