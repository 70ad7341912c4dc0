/**
 * Three rules of the rooms that no built-in rule can express.
 *
 * - `use-client`: `always` wants the file to open with the directive, `never` bans it
 * - `no-clock`: no `new Date()`, `Date()`, `format()` or `formatToParts()` without arguments and no `Temporal.Now`, which read
 *   the clock; no `Math.random`
 * - `server-props`: no function written for an event, and no `style` in a spread
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
      chance: "This draws lots. The same input always draws the same page.",
    },
  },
  create(context) {
    const check = (node, reads) => {
      if (isDate(node) && reads) context.report({ node, messageId: "clock" });
    };
    return {
      NewExpression: (node) => check(node, node.arguments.length === 0),
      CallExpression(node) {
        check(node, true);
        const method = node.callee.type === "MemberExpression" ? node.callee.property.name : undefined;
        const formatsNow = ["format", "formatToParts"].includes(method) && node.arguments.length === 0;
        if (formatsNow) context.report({ node, messageId: "clock" });
      },
      MemberExpression(node) {
        const path = `${node.object.name}.${node.property.name}`;
        if (path === "Temporal.Now") context.report({ node, messageId: "clock" });
        if (path === "Math.random") context.report({ node, messageId: "chance" });
      },
    };
  },
};

const serverProps = {
  meta: {
    type: "problem",
    schema: [],
    messages: {
      handler: "A server component hands no function to the browser: what reacts to a reader is an island.",
      style: "Server HTML carries no style attribute: use a class or an attribute.",
    },
  },
  create(context) {
    return {
      JSXAttribute(node) {
        const isFunction = /Function/.test(node.value?.expression?.type ?? "");
        if (isFunction && /^on[A-Z]/.test(node.name.name)) context.report({ node, messageId: "handler" });
      },
      JSXSpreadAttribute(node) {
        const isStyle = ({ key }) => (key?.name ?? key?.value) === "style";
        if (node.argument.properties?.some(isStyle)) context.report({ node, messageId: "style" });
      },
    };
  },
};

export default {
  meta: { name: "colophon" },
  rules: { "use-client": useClient, "no-clock": noClock, "server-props": serverProps },
};
