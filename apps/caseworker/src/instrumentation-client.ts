// Next calls this at the start of every navigation in the browser. Only what is needed: it is in every page.
export { meldNavigatie as onRouterTransitionStart } from "@deelwijzer/web/navigatie";
