declare module "*.md" {
  const post: { data: Record<string, unknown>; content: string };
  export default post;
}
