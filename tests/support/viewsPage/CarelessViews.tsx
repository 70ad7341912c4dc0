import { type ReactElement, useEffect, useState } from "react";

/**
 * A planted bug: views as themes show them. The label is there from the start, the answer is trusted, redirects are
 * followed, and a failure is told on top of the post.
 */
export function CarelessViews({ server, path }: { server: string; path: string }): ReactElement {
  const [views, setViews] = useState<unknown>();
  const [state, setState] = useState("loading");
  useEffect(() => {
    const ask = async (): Promise<void> => {
      try {
        const response = await fetch(`${server}/api/article?type=time&path=${encodeURIComponent(path)}`);
        setViews((await response.json()).data[0].time);
        setState("ready");
      } catch (error) {
        const complaint = document.createElement("p");
        complaint.textContent = "Views failed.";
        document.querySelector("article")?.prepend(complaint);
        setState("unavailable");
        throw error;
      }
    };
    void ask();
  }, [server, path]);
  return (
    <span className="co-views" data-state={state}>
      Views: {JSON.stringify(views)}
    </span>
  );
}
