import type { ReactElement } from "react";
import { ColorSchemeToggle } from "../../../src/islands/ColorSchemeToggle.js";
import { en } from "../../../src/locales/en.js";
import { colorSchemeToggleWords } from "../../../src/model.js";
import { colorSchemeScriptProps } from "../../../src/themes.js";

/** How a page is set up. */
export interface StoragePageProps {
  /** Of its policy; without one, the policy names the hash of the script. */
  nonce?: string | undefined;
  /** Whether the no-flash script is there. */
  hasScript: boolean;
}

/** A whole document, as a framework draws it on the server and takes it over in the browser. */
export function Page({ nonce, hasScript }: StoragePageProps): ReactElement {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <title>Two kinds of tea</title>
        {hasScript && <script {...colorSchemeScriptProps(nonce)} />}
        <link rel="stylesheet" href="/styles.css" />
      </head>
      <body className="co-page">
        <ColorSchemeToggle {...colorSchemeToggleWords(en)} />
        <article className="co-post">Leaves are picked before the rain.</article>
      </body>
    </html>
  );
}
