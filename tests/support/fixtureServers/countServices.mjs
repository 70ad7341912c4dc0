// Fixtures: what services of view counts answer, by their documentation and their source, for servers of the tests to
// replay. None of these services runs here. `count` is JSON as it stands in the answer, so that a test can put anything
// in its place.

const path = "/2026/tea/";
const share = { slug: "tidal", websiteId: "0f3c1f6e-7a1b-4d0e-9c55-6c1f0f6f2a11", token: "share.token" };

const shareOf = (token) => `{"websiteId":"${share.websiteId}","token":${token}}`;

const umami = (stats) => ({
  island: "umami",
  props: (server) => ({ server, websiteId: share.websiteId, share: share.slug, path }),
  count: "1208",
  body: stats,
  answer(url, headers) {
    if (url.pathname.endsWith(`/api/share/${share.slug}`)) return shareOf(JSON.stringify(share.token));
    return isGranted(url, headers) ? "count" : undefined;
  },
});

/** Whether a question to Umami has what only its share link tells. */
const isGranted = (url, headers) =>
  url.pathname.endsWith(`/api/websites/${share.websiteId}/stats`) &&
  headers["x-umami-share-token"] === share.token;

const umami3 = (count) =>
  `{"pageviews":${count},"visitors":3,"visits":4,"bounces":2,"totaltime":60,"comparison":{"pageviews":1,"visitors":1,"visits":1,"bounces":1,"totaltime":1}}`;

const waline = (record) => ({
  island: "waline",
  props: (server) => ({ server, path, record }),
  count: "1208",
  body: (count) => `{"errno":0,"errmsg":"","data":[{"time":${count}}]}`,
  answer: (url) => (url.pathname.endsWith("/api/article") ? "count" : undefined),
});

const vercount = (record) => ({
  island: "vercount",
  props: (server) => ({ server, site: "https://tidal.example", path, record }),
  count: "1208",
  body: (count) =>
    `{"status":"success","message":"Data updated","data":{"site_uv":10,"site_pv":20,"page_pv":${count}}}`,
  answer: (url) => (url.pathname.endsWith("/api/v2/log") ? "count" : undefined),
});

/**
 * Services by name: the island that asks, its props for a server's address, the JSON of its number in a healthy answer,
 * the answer around it, and what it answers to a question: "count" where that is the answer with the number, the text
 * of another one, or nothing where it does not understand.
 */
export const countServices = {
  waline: waline(false),
  "waline, recording": waline(true),
  goatCounter: {
    island: "goatCounter",
    props: (server) => ({ server, path }),
    // A text with thin spaces between thousands.
    isText: true,
    count: JSON.stringify("1\u2009208"),
    body: (count) => `{"count":${count},"count_unique":${count}}`,
    answer: (url) =>
      url.pathname.endsWith(`/counter/${encodeURIComponent(path)}.json`) ? "count" : undefined,
  },
  "umami 2": umami(
    (count) =>
      `{"pageviews":{"value":${count},"prev":1},"visitors":{"value":3,"prev":1},"visits":{"value":4,"prev":1},"bounces":{"value":2,"prev":1},"totaltime":{"value":60,"prev":1}}`,
  ),
  "umami 3": umami(umami3),
  // What goes wrong goes wrong with the question before, in whose answer the token has the place of the number.
  "umami, its share link": {
    ...umami(shareOf),
    count: JSON.stringify(share.token),
    answer(url, headers) {
      if (url.pathname.endsWith(`/api/share/${share.slug}`)) return "count";
      return isGranted(url, headers) ? umami3("1208") : undefined;
    },
  },
  vercount: vercount(false),
  "vercount, recording": vercount(true),
  snapshot: {
    island: "snapshot",
    props: (server) => ({ counts: `${server}/views.json`, path }),
    count: "1208",
    body: (count) => `{"/":5,"${path}":${count},"/2026/salt/":7}`,
    answer: (url) => (url.pathname.endsWith("/views.json") ? "count" : undefined),
  },
  "a counter of the site's own": {
    island: "site",
    props: (server) => ({ server, path }),
    count: "1208",
    body: (count) => `[${count}]`,
    answer: (url) => (url.pathname.endsWith("/views") ? "count" : undefined),
  },
};
