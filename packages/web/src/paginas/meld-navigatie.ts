export const NAVIGATIE_BEGINT = "deelwijzer:navigatie";

/** For `onRouterTransitionStart` of an app: says that another page is on its way. */
export function meldNavigatie(adres: string): void {
  const naar = new URL(adres, window.location.href);
  const { pathname, search } = window.location;
  // Within the page nothing is fetched.
  if (naar.pathname === pathname && naar.search === search) return;
  window.dispatchEvent(new Event(NAVIGATIE_BEGINT));
}
