import type { ReactElement } from "react";

/** Colophon's mark: a pilcrow, the old sign of a paragraph's end, cut into a seal. Decorative. */
export function Seal(): ReactElement {
  return (
    <svg className="co-license-seal" viewBox="0 0 44 44" width="44" height="44" aria-hidden="true">
      <path
        fill="currentColor"
        fillRule="evenodd"
        d="M8.4 2.7 20 2.2l15.9.2c4 .1 5.7 1.7 5.8 5.6l.3 12.6-.3 15.4c-.1 4-1.8 5.6-5.7 5.7l-13.4.3-14.9-.3c-3.7-.1-5.3-1.8-5.4-5.5L2 22.4l.4-14c.1-3.9 1.9-5.5 6-5.7ZM20 10.4a6.9 6.9 0 0 0 0 13.8h1.7v9.6h2.9V13.1h3.1v20.7h2.9V13.1h2.6v-2.7Z"
      />
    </svg>
  );
}
