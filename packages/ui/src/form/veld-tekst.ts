import type { VeldTekst } from "./veld.tsx";

/** Parts the texts of a field from the attributes of its control. */
export function splitVeldTekst<P extends VeldTekst>(props: P): [VeldTekst, Omit<P, keyof VeldTekst>] {
  const { label, toelichting, fout, optioneel, groot, kopNiveau, onder, ...rest } = props;
  const text: VeldTekst = {
    label,
    toelichting,
    fout,
    onder,
    ...(optioneel ? { optioneel } : {}),
    ...(groot ? { groot } : {}),
    ...(kopNiveau ? { kopNiveau } : {}),
  };
  return [text, rest];
}
