/** A video elsewhere: who plays it, and the address of a player to put into a page. */
export interface EmbedAddress {
  /** Name of the service. */
  provider: "YouTube" | "Vimeo" | "Bilibili";
  /** Address of the player, which starts by itself. */
  src: string;
}

type Reader = (url: URL) => string | undefined;

const readers: readonly [provider: EmbedAddress["provider"], hosts: RegExp, read: Reader][] = [
  ["YouTube", /^(?:(?:www\.|m\.|music\.)?youtube\.com|youtu\.be|www\.youtube-nocookie\.com)$/, readYouTube],
  ["Vimeo", /^(?:(?:www\.)?vimeo\.com|player\.vimeo\.com)$/, readVimeo],
  ["Bilibili", /^(?:www\.|m\.)?bilibili\.com$/, readBilibili],
];

/**
 * The player for the page of a video, as its reader would share it: YouTube, without cookies before it plays, Vimeo,
 * without tracking, and Bilibili. The second at which it starts comes along.
 *
 * @param url address of the page, or of a player
 * @returns `undefined` for every other address
 */
export function embedAddress(url: unknown): EmbedAddress | undefined {
  if (typeof url !== "string" || !/^https?:\/\//i.test(url) || !URL.canParse(url)) return undefined;
  const address = new URL(url);
  if (address.port !== "" || address.username !== "" || address.password !== "") return undefined;
  for (const [provider, hosts, read] of readers) {
    const src = hosts.test(address.hostname) ? read(address) : undefined;
    if (src !== undefined) return { provider, src };
  }
  return undefined;
}

// https://developers.google.com/youtube/player_parameters
function readYouTube({ hostname, pathname, searchParams }: URL): string | undefined {
  const [, place = "", last = ""] = pathname.split("/");
  const id =
    hostname === "youtu.be"
      ? place
      : place === "watch"
        ? searchParams.get("v")
        : /^(?:embed|shorts|live)$/.test(place)
          ? last
          : undefined;
  if (!id || !/^[\w-]{11}$/.test(id)) return undefined;
  const list = searchParams.get("list");
  return address(`https://www.youtube-nocookie.com/embed/${id}`, {
    autoplay: 1,
    start: secondsOf(searchParams.get("t") ?? searchParams.get("start")),
    list: list !== null && /^[\w-]+$/.test(list) ? list : undefined,
  });
}

// https://help.vimeo.com/hc/en-us/articles/12426260232977
function readVimeo({ hostname, pathname, searchParams, hash }: URL): string | undefined {
  const [, id, secret] =
    (hostname === "player.vimeo.com"
      ? /^\/video\/(\d+)\/?$/
      : /^\/(?:channels\/[\w-]+\/|groups\/[\w-]+\/videos\/)?(\d+)(?:\/([\da-f]+))?\/?$/
    ).exec(pathname) ?? [];
  if (id === undefined) return undefined;
  const h = secret ?? searchParams.get("h") ?? undefined;
  const start = secondsOf(/^#t=(.+)$/.exec(hash)?.[1]);
  const src = address(`https://player.vimeo.com/video/${id}`, {
    h: h !== undefined && /^[\da-f]+$/.test(h) ? h : undefined,
    autoplay: 1,
    dnt: 1,
  });
  return start === undefined ? src : `${src}#t=${start}s`;
}

// https://player.bilibili.com
function readBilibili({ pathname, searchParams }: URL): string | undefined {
  const [, name, number] = /^\/video\/(?:(BV[\dA-Za-z]{10})|av(\d+))\/?$/.exec(pathname) ?? [];
  if (name === undefined && number === undefined) return undefined;
  const page = searchParams.get("p");
  return address("https://player.bilibili.com/player.html", {
    isOutside: "true",
    bvid: name,
    aid: number,
    p: page !== null && /^\d{1,4}$/.test(page) ? page : undefined,
    t: secondsOf(searchParams.get("t")),
    autoplay: 1,
  });
}

function address(path: string, parameters: Readonly<Record<string, string | number | undefined>>): string {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined);
  return `${path}?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}

/** Seconds, written as `90`, `90s` or `1h2m3s`. */
function secondsOf(time: string | null | undefined): number | undefined {
  const [all, hours = 0, minutes = 0, seconds = 0] =
    /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,6})s?)?$/.exec(time ?? "") ?? [];
  const sum = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  return all && sum > 0 ? sum : undefined;
}
