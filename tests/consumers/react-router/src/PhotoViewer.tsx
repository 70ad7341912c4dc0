import { PhotoGallery, PostLayout } from "colophon";
import "colophon/lightbox.css";
import { Lightbox } from "colophon/islands/Lightbox";
import { en } from "colophon/locales/en";
import { lightboxWords } from "colophon/model";
import { Link, useLocation } from "react-router";
import album from "../content/album.json";

/** A post whose gallery has a photo viewer, and the location as the router has it. */
export function PhotoViewer() {
  const { pathname, search, hash, key } = useLocation();
  return (
    <main>
      <Link to="/">Tidal Notes</Link>
      <output aria-label="Location">{`${pathname}${search}${hash} ${key}`}</output>
      <PostLayout post={{ title: "Photo viewer", lang: "en" }}>
        <PhotoGallery id="photos" photos={album} />
      </PostLayout>
      <Lightbox for="photos" {...lightboxWords(en)} />
    </main>
  );
}
