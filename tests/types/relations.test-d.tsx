import { expectTypeOf, test } from "vitest";
import {
  AuthorCard,
  Pagination,
  type Post,
  PostLayout,
  PostNavigation,
  PostNotice,
  type PostReference,
} from "../../src/index.js";

test("a whole post is a post that another page names", () => {
  expectTypeOf<Post>().toExtend<PostReference>();
  expectTypeOf<{ title: string }>().toExtend<PostReference>();
});

test("each status takes its own facts", () => {
  <PostNotice status="archived" />;
  <PostNotice status={["outdated", { kind: "corrected", on: "2024-05-01", note: "Green tea." }]} />;
  // @ts-expect-error -- there is no such status
  <PostNotice status="draft" />;
  // @ts-expect-error -- a newer post must be named
  <PostNotice status="superseded" />;
  // @ts-expect-error -- who paid must be named
  <PostNotice status={{ kind: "sponsored" }} />;
  // @ts-expect-error -- only what is outdated or archived is so since a day
  <PostNotice status={{ kind: "ai-assisted", since: "2024-05-01" }} />;
});

test("parts take what they need", () => {
  <PostLayout post={{ title: "Tea", status: "archived" }} notice={null} series={null} comments="Two." />;
  <PostNavigation next={{ title: "Tea", url: "/tea" }} />;
  // @ts-expect-error -- a post is named by its title
  <PostNavigation next={{ url: "/tea" }} />;
  // @ts-expect-error -- a card is somebody's
  <AuthorCard />;
  // @ts-expect-error -- pages without addresses
  <Pagination page={1} count={3} />;
});
