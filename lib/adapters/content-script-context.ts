/** Stands in for the context that WXT makes for each script on a page (see wxt.config.ts): ours need nothing of it. */
export class ContentScriptContext {}
