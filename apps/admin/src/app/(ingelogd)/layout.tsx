import type { ReactNode } from "react";
import { vereisInlog } from "../../api/inlog.ts";
import { leesLijst } from "../../api/lees-tabellen.ts";
import { Schil } from "../../features/schil/schil.tsx";
import { Weigering } from "../../features/schil/weigering.tsx";
import { dagInWoorden, isoInWoorden } from "../../features/woorden/datum-in-woorden.ts";

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const { gemeente, functie, naam } = await vereisInlog();
  const lijst = await leesLijst();
  const versies = lijst.ok
    ? lijst.waarde.map(({ nummer, hash, geldt, gepubliceerdOp, gecontroleerdTot }) => ({
        nummer,
        hash,
        geldt,
        gepubliceerd: dagInWoorden(gepubliceerdOp),
        gecontroleerd: gecontroleerdTot === null ? null : isoInWoorden(gecontroleerdTot),
      }))
    : [];
  return (
    <Schil gemeente={gemeente.naam} wie={functie ?? naam} versies={versies}>
      {lijst.ok ? children : <Weigering fout={lijst.fout} />}
    </Schil>
  );
}
