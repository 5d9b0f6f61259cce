/** How the choices of who gets what are called, on the form and in what is refused of it. */
export const dossierveld = (domein: string | null): string => `domein-${domein ?? "geen"}`;
export const vraagveld = (id: string): string => `vraag-${id}`;
