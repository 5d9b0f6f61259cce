/** What this app is called, in its header and in the title of every page. */
export const PRODUCT = "Deelwijzer beheer";
