import type { ReactElement } from "react";
import "./themeComparison.css";
import { PostPage, type PostPageProps } from "./PostPage.tsx";
import { allThemes } from "./themes.ts";

export interface ThemeComparisonProps extends PostPageProps {
  /** Marks the color scheme of each part. @default that of the page */
  scheme?: "light" | "dark";
}

/** The beginning of a post in every theme, side by side where there is room. */
export function ThemeComparison({ markdown, scheme, ...page }: ThemeComparisonProps): ReactElement {
  const [opening = "", section = ""] = markdown.content.split(/^## /m);
  const short = { ...markdown, content: `${opening}\n\n## ${section}` };
  return (
    <div className="themes">
      {allThemes.map(({ name }) => (
        <section key={name} className="co-page" data-co-theme={name} data-theme={scheme} aria-label={name}>
          <p className="themes-name">{name}</p>
          <PostPage {...page} markdown={short} />
        </section>
      ))}
    </div>
  );
}
