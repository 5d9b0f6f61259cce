import { isKleur, themaCss, type Accent } from "@deelwijzer/ui/thema";
import type { ReactElement } from "react";

export interface HuisstijlProps {
  readonly app: "caseworker" | "admin";
  readonly accent: Readonly<Record<keyof Accent, string>> | null;
}

/** The colour for action of the gemeente in this app; nothing where it chose none, or where what was kept is no colour. */
export function Huisstijl({ app, accent }: HuisstijlProps): ReactElement | null {
  if (accent === null || !isKleur(accent.licht) || !isKleur(accent.donker)) return null;
  return <style>{themaCss(app, { licht: accent.licht, donker: accent.donker })}</style>;
}
