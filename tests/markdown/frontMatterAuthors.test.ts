import matter from "gray-matter";
import { expect, test } from "vitest";
import { postFrom } from "../../src/markdown.js";

test.each([
  ["author: Ines", ["Ines"]],
  ["author: { name: Ines, url: /ines }", [{ name: "Ines", url: "/ines" }]],
  [
    "author:\n  name: Ines\n  avatar: /ines.jpg\n  bio: Repairs presses.\n  links: [{ name: Mastodon, url: /m }]",
    [
      {
        name: "Ines",
        avatar: "/ines.jpg",
        bio: "Repairs presses.",
        links: [{ name: "Mastodon", url: "/m" }],
      },
    ],
  ],
  [
    "authors:\n  - { name: Ines, url: /ines, image_url: /ines.jpg, description: Repairs presses. }\n  - Jo",
    [{ name: "Ines", url: "/ines", avatar: "/ines.jpg", bio: "Repairs presses." }, "Jo"],
  ],
  ["authors: [{ key: ines, title: Editor }, { title: Editor, name: Jo }]", ["ines", "Jo"]],
  ["author: { name: Ines, profile_image: /ines.jpg }", [{ name: "Ines", avatar: "/ines.jpg" }]],
  ["copyright_author: Ines", ["Ines"]],
  ["copyright_author: Ines\ncopyright_author_href: /ines", [{ name: "Ines", url: "/ines" }]],
  ["copyright_author: Ines\nauthor: Jo", ["Jo"]],
  ["copyright_author: Ines\nreprint: false\ncopyright_url: /a", ["Ines"]],
  ["copyright_author: Ines\ncopyright_reprint: Tidal Review\ncopyright_url: https://t.example/a", ["Ines"]],
  ["copyright_author: Ines\ncopyright_url: https://t.example/a", undefined],
  ["copyright_author: Ines\ncopyright_reprint: true", undefined],
])("%s in front matter", (yaml, authors) => {
  expect(postFrom(matter(`---\n${yaml}\n---\n`).data).authors).toEqual(authors);
});

test.each([
  ["edit_url: https://code.example/edit", "https://code.example/edit"],
  ["custom_edit_url: https://code.example/edit", "https://code.example/edit"],
  ["editUrl: false", undefined],
])("%s in front matter", (yaml, editUrl) => {
  expect(postFrom(matter(`---\n${yaml}\n---\n`).data).editUrl).toBe(editUrl);
});
