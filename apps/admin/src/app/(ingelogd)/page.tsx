import { may } from "@core/grondslagen";
import { redirect } from "next/navigation";
import { vereisInlog } from "../../api/inlog.ts";

/** The tables are what there is to do here; who may not read those but sees the counts, the FG, starts there. */
export default async function Pagina(): Promise<never> {
  const { actor } = await vereisInlog();
  const tabellen = may(actor, "tabelversie-lezen", { soort: "tabelversie" }).toegestaan;
  const eigenGemeente = { soort: "gemeente", gemeenteId: actor.gemeenteId } as const;
  redirect(!tabellen && may(actor, "overzicht-lezen", eigenGemeente).toegestaan ? "/overzicht" : "/tabellen");
}
