/** The one thing of the environment that source files may ask: bundlers replace it, Node has it. */
declare const process: { readonly env: { readonly NODE_ENV?: string } };
