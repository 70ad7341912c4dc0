/** Brings every picture in, those further down too: read in the page. */
export async function loadPictures() {
  for (const image of document.images) image.loading = "eager";
  const waits = [...document.images].map(
    (image) =>
      image.complete ||
      new Promise((resolve) => {
        for (const end of ["load", "error"]) image.addEventListener(end, resolve, { once: true });
      }),
  );
  const limit = new Promise((resolve) => setTimeout(resolve, 3000));
  await Promise.race([limit, Promise.all([document.fonts.ready, ...waits])]);
}
