/** The schema of the job queue, kept by pg-boss; made by the owner, used by the role of the jobs. */
export const TAKEN_SCHEMA = "taken";
export const TIJDZONE = "Europe/Amsterdam";
