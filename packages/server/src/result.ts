/** The outcome of something that can be refused in an expected way. Bugs throw. */
export type Result<T, F> =
  | { readonly ok: true; readonly waarde: T }
  | { readonly ok: false; readonly fout: F };

export const gelukt = <T>(waarde: T): { readonly ok: true; readonly waarde: T } => ({ ok: true, waarde });
export const mislukt = <F>(fout: F): { readonly ok: false; readonly fout: F } => ({ ok: false, fout });
