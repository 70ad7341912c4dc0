/** What `colophon --help` and `colophon images --help` print. */
export const helpText = `colophon images <folder…> [options]

Builds the pictures of a site: every original in the folders (JPEG, PNG, WebP, AVIF, GIF, SVG) in several widths and
formats, and a manifest to import. Originals are only read. Only what changed is built. Name all folders of the site at
once: a picture in none of them leaves the manifest. For instance: colophon images photos

Where
  -o, --out <folder>       folder the files are written to          public/photos
      --base <address>     address of that folder on the site       what follows public/ or static/ in it: /photos/
  -m, --manifest <file>    manifest; its types go beside it         photos.json

How
      --widths <list>      widths in pixels; never enlarged         320,416,540,700,910,1180,1530,1980,2560
      --formats <list>     of avif, webp, jpeg                      avif,webp,jpeg
      --quality <list>     1 to 100, for all or for each            avif=55,webp=78,jpeg=78
      --effort <0-9>       time spent on making files small         3
      --concurrency <n>    pictures worked on at once               the number of processors
      --keep-gps           keep where a picture was taken
      --keep-serials       keep serial numbers of camera and lens

What
      --check              write nothing; exit with 1 where a build would change something
      --dry-run            write nothing; say what a build would do
      --clean              delete files of earlier builds that no picture needs
      --json               print a report as JSON
  -h, --help               print this
  -v, --version            print the version of colophon

Exit codes: 0 all is well; 1 a picture cannot be built, or a check found something; 2 the build could not begin;
130 stopped by Ctrl+C. sharp does the work and is installed beside colophon: npm install --save-dev sharp
`;
