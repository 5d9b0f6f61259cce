/** Ids of partners of a gemeente stand apart: no partner of the national tables begins so. */
export const LOKAAL = "lokaal.";
