"use client";

import {
  type ComponentProps,
  type ReactElement,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Labels } from "../content/labels.js";

/** Props of `ShareButton`: plain data. */
export interface ShareButtonProps extends Omit<ComponentProps<"div">, "children" | "lang"> {
  /** Full address of the post. @default that of the page, without its fragment */
  url?: string | undefined;
  /** Title of the post, for the share sheet of the system. @default none */
  postTitle?: string | undefined;
  /** Words, from the labels of the page's locale: `shareButtonWords` takes just these. */
  labels: Pick<Labels, "share" | "copyLink" | "copied" | "copySelected">;
  /** Language of the words, as a BCP 47 tag. */
  lang: string;
}

/** What the button did last. */
type Result = "copied" | "copySelected" | undefined;

/** For how long the button says that it copied, in milliseconds: long enough to be read, short enough to copy again. */
const pause = 2000;

const never = () => () => {};

/**
 * A button that opens the share sheet of the system where the browser has one, and copies the address of the post
 * elsewhere. Where copying is refused, the address is shown and selected. What happened is announced politely.
 *
 * Renders `<div>`. Until the page is alive nothing is shown and the place is kept.
 *
 * @example <ShareButton url={url} postTitle={post.title} {...shareButtonWords(en)} />
 */
export function ShareButton({
  url,
  postTitle,
  labels,
  lang,
  className,
  ...rest
}: ShareButtonProps): ReactElement {
  const [result, setResult] = useState<Result>();
  const [address, setAddress] = useState("");
  const shown = useRef<HTMLSpanElement>(null);
  const way = useSyncExternalStore(
    never,
    () => ("share" in navigator ? "share" : "copyLink"),
    () => undefined,
  );

  useEffect(() => {
    if (result === "copySelected" && shown.current) getSelection()?.selectAllChildren(shown.current);
    if (result !== "copied") return undefined;
    const timer = setTimeout(() => setResult(undefined), pause);
    return () => clearTimeout(timer);
  }, [result]);

  const share = async () => {
    const page = url ?? location.href.replace(/#.*/, "");
    setResult(undefined);
    if (way === "share" && (await shareNatively(page, postTitle))) return;
    setAddress(page);
    setResult(await copy(page));
  };
  return (
    <div
      {...rest}
      lang={lang}
      className={className ? `co-share-action ${className}` : "co-share-action"}
      data-state={way ? "ready" : "idle"}
    >
      <button type="button" className="co-share-button" onClick={share}>
        {result === "copied" ? labels.copied : labels[way ?? "copyLink"]}
      </button>
      <output className="co-share-status">{result && labels[result]}</output>
      <span ref={shown} className="co-share-address" dir="ltr" hidden={result !== "copySelected"}>
        {address}
      </span>
    </div>
  );
}

/** Whether it was shared, the reader thought better of it, or the sheet is open already. */
async function shareNatively(url: string, title: string | undefined): Promise<boolean> {
  try {
    await navigator.share(title === undefined ? { url } : { url, title });
    return true;
  } catch (error) {
    return error instanceof DOMException && /^(?:Abort|InvalidState)Error$/.test(error.name);
  }
}

async function copy(text: string): Promise<Result> {
  try {
    await navigator.clipboard.writeText(text);
    return "copied";
  } catch {
    return "copySelected";
  }
}
