/**
 * Two rules of the rooms that no built-in rule can express.
 *
 * - `use-client`: `always` wants the file to open with the directive, `never` bans it
 * - `no-clock`: no `new Date()` and no `Date()` without arguments, which read the clock
 */
const isDate = (node) => node.callee.type === "Identifier" && node.callee.name === "Date";
const isDirective = (node) => node?.type === "ExpressionStatement" && node.directive === "use client";

const useClient = {
  meta: {
    type: "problem",
    schema: [{ enum: ["always", "never"] }],
    messages: {
      missing: "An island opens with 'use client': without it a server component cannot import the file.",
      misplaced: "Only islands/ says 'use client': anywhere else it ships the room to every reader.",
    },
  },
  create(context) {
    const [mode] = context.options;
    return {
      Program(program) {
        const [first] = program.body;
        if (mode === "always" && !isDirective(first)) context.report({ node: program, messageId: "missing" });
      },
      ExpressionStatement(node) {
        if (mode === "never" && isDirective(node)) context.report({ node, messageId: "misplaced" });
      },
    };
  },
};

const noClock = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      clock: "This reads the clock. The same input always draws the same page: take the time as an argument.",
    },
  },
  create(context) {
    const check = (node, reads) => {
      if (isDate(node) && reads) context.report({ node, messageId: "clock" });
    };
    return {
      NewExpression: (node) => check(node, node.arguments.length === 0),
      CallExpression: (node) => check(node, true),
    };
  },
};

export default { meta: { name: "colophon" }, rules: { "use-client": useClient, "no-clock": noClock } };
