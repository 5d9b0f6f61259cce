/** What an id looks like (`slugSchema` is the same with words about what is wrong). */
export const SLUG = /^[a-z0-9]+(?:[.-][a-z0-9]+)*$/;
