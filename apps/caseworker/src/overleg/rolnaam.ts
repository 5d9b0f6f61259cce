import type { OverlegRol } from "@deelwijzer/db";

export const ROLNAAM: Record<OverlegRol, string> = {
  privacyambassadeur: "De privacy-ambassadeur",
  privacyadviseur: "De privacyadviseur",
};
