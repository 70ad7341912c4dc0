"use client";

/**
 * Calls back at once, and whenever something was scrolled or the window changed its size: at most once a frame, before
 * it is painted. Changes of the page itself are heard where they change its height.
 *
 * @returns ends it
 */
export function followScrolling(follow: () => void): () => void {
  let frame = 0;
  const onFrame = () => {
    frame = 0;
    follow();
  };
  const wake = () => {
    frame ||= requestAnimationFrame(onFrame);
  };
  const resizing = new ResizeObserver(wake);
  resizing.observe(document.documentElement);
  resizing.observe(document.body);
  // Scrolling does not bubble, but it is captured: the page may scroll inside an element.
  document.addEventListener("scroll", wake, { capture: true, passive: true });
  addEventListener("resize", wake);
  addEventListener("hashchange", wake);
  follow();
  return () => {
    cancelAnimationFrame(frame);
    resizing.disconnect();
    document.removeEventListener("scroll", wake, { capture: true });
    removeEventListener("resize", wake);
    removeEventListener("hashchange", wake);
  };
}
