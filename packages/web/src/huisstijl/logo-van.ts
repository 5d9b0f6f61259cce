/** Where the logo of a gemeente is, and what it is called; undefined where it has none. */
export function logoVan(gemeente: {
  readonly naam: string;
  readonly logoHash: string | null;
}): { readonly src: string; readonly alt: string } | undefined {
  return gemeente.logoHash === null
    ? undefined
    : { src: `/logo/${gemeente.logoHash}`, alt: `Logo van ${gemeente.naam}` };
}
