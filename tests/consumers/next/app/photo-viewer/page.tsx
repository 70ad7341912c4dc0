import "colophon/lightbox.css";
import { Lightbox } from "colophon/islands/Lightbox";
import { lightboxWords } from "colophon/model";
import { blogIn } from "../../lib/blog";
import { albumOf } from "../../lib/posts";

const blog = blogIn("en");

/** A post whose gallery has a photo viewer: the only page with code of ours in the browser. */
export default function Page() {
  return (
    <>
      <blog.PostLayout post={{ title: "Photo viewer", lang: "en" }}>
        <blog.PhotoGallery id="photos" photos={albumOf("en")} />
      </blog.PostLayout>
      <Lightbox for="photos" {...lightboxWords(blog.locale)} />
    </>
  );
}
