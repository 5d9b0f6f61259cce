/** To who left; said on the page of a password, and on the way back from the account of the gemeente. */
export const VERTROKKEN =
  "Uw toegang is beëindigd. Klopt dat niet? Vraag uw beheerder om u weer toegang te geven.";
