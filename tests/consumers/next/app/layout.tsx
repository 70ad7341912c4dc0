import type { Metadata } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import "colophon/styles.css";
import "./site.css";

export const metadata: Metadata = { title: "Tidal Notes", icons: { icon: "data:," } };

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="zh-Hans">
      <body className="co-page">
        <nav className="site-nav" aria-label="Tidal Notes">
          <Link href="/">Tidal Notes</Link>
        </nav>
        <main>{children}</main>
      </body>
    </html>
  );
}
