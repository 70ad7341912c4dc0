import Image from "next/image";
import { createBlog } from "colophon";
import { settings } from "../../lib/blog";
import { albumOf } from "../../lib/posts";

const blog = createBlog({ ...settings, Image });

/** A post whose pictures `next/image` draws: the first in one file and at once, the second in a figure, all in a gallery. */
export default function Page() {
  const album = albumOf("en");
  const [first, second] = album;
  return (
    <blog.PostLayout post={{ title: "Pictures by the host", lang: "en" }}>
      {first && <blog.ImageFigure {...first} sources={undefined} priority />}
      {second && <blog.ImageFigure {...second} placement="wide" />}
      <blog.PhotoGallery id="photos" photos={album} />
    </blog.PostLayout>
  );
}
