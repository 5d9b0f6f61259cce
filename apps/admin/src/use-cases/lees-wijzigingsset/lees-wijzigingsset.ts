import { magSetactie, pasToe } from "@core/grondslagen";
import { listGebeurtenissen, listOpmerkingen } from "@deelwijzer/db";
import { defineUseCase, gelukt, leesKennis } from "@deelwijzer/server";
import { alsWijzigingsset } from "../../wijzigingsset/alleen-redactie.ts";
import { controleer } from "../../wijzigingsset/controleer.ts";
import { keurInSet } from "../../wijzigingsset/keur.ts";
import { GEEN_SET, leesSet } from "../../wijzigingsset/laad-set.ts";
import { leesNamen } from "../../wijzigingsset/namen.ts";
import { magOpmerken } from "../../wijzigingsset/opmerken.ts";
import type { Gebeurtenisgegevens } from "../../wijzigingsset/typen.ts";
import { actiesVan } from "./acties-van.ts";
import { leesWijzigingssetInvoer, type GelezenSet } from "./typen.ts";

/** One set with all that its screens show: content, check list, history, remarks and what can be done now. */
export const leesWijzigingsset = defineUseCase({
  name: "lees-wijzigingsset",
  soort: "lezen",
  input: leesWijzigingssetInvoer,
  authorize: async (ctx, _input, tx) => ({
    handeling: "wijzigingsset-lezen",
    onderwerp: await alsWijzigingsset(ctx, tx),
  }),
  run: async (ctx, { id, ingangsdatum }, tx) => {
    const geladen = await leesSet(tx, ctx, id);
    if (geladen === null) return GEEN_SET;
    const { rij, set, stand, basis } = geladen;
    const vandaag = ctx.klok.vandaag();
    const naamVan = await leesNamen(tx);
    const opmerkingen = await listOpmerkingen(tx, id);
    const openOpmerkingen = opmerkingen.filter(({ antwoord }) => antwoord === null).length;
    const dag = ingangsdatum ?? stand.ingangsdatum;
    const controle = await controleer(tx, ctx, geladen, { dag, openOpmerkingen });
    const toegepast = pasToe(basis.inhoud, set.operaties);
    const gebeurtenissen = await listGebeurtenissen(tx, id);
    const { register } = await leesKennis(tx, ctx.klok.nu());
    // What the inspection says beside the check list; a published set is what it is.
    const gekeurd =
      controle.inhoud === null || stand.status === "gepubliceerd"
        ? []
        : keurInSet({ inhoudshash: rij.inhoudshash, op: vandaag }, { ...controle, inhoud: controle.inhoud });
    const betrokken = [
      ...set.auteurs,
      ...rij.bewerkers,
      ...gebeurtenissen.flatMap(({ door }) => door ?? []),
      ...opmerkingen.map(({ door }) => door),
    ];
    const gelezen: GelezenSet = {
      id,
      versie: rij.versie,
      status: stand.status,
      set,
      inhoudshash: rij.inhoudshash,
      herkomst: rij.herkomst,
      nummer: rij.nummer,
      basis: { nummer: basis.nummer, hash: basis.hash },
      nieuwste: { nummer: controle.nieuwste.nummer, hash: controle.nieuwste.hash },
      basisInhoud: basis.inhoud,
      nieuwsteInhoud: controle.nieuwste.inhoud,
      inhoud: toegepast.ok ? toegepast.inhoud : null,
      samengevoegd: controle.inhoud,
      punten: [...controle.punten, ...gekeurd],
      conflicten: controle.conflicten,
      uitslagen: controle.uitslagen,
      acties: actiesVan(stand, ctx.actor, { vandaag, punten: controle.punten }),
      goedkeuring:
        rij.goedgekeurdDoor === null || rij.goedgekeurdOp === null
          ? null
          : { door: rij.goedgekeurdDoor, naam: naamVan(rij.goedgekeurdDoor), op: rij.goedgekeurdOp },
      gebeurtenissen: gebeurtenissen.map(({ volgnummer, actie, door, rol, op, reden, gegevens }) => ({
        volgnummer,
        actie,
        naam: naamVan(door ?? "uitgave"),
        rol,
        op,
        reden,
        gegevens: (gegevens ?? {}) as Gebeurtenisgegevens,
      })),
      opmerkingen: opmerkingen.map(({ beantwoordDoor, door, ...opmerking }) => ({
        id: opmerking.id,
        plaats: opmerking.plaats,
        tekst: opmerking.tekst,
        naam: naamVan(door),
        op: opmerking.op,
        antwoord: opmerking.antwoord,
        beantwoordNaam: beantwoordDoor === null ? null : naamVan(beantwoordDoor),
        beantwoordOp: opmerking.beantwoordOp,
      })),
      magOpmerken: magOpmerken(stand.status),
      magBewerken: magSetactie("bewerken", stand, ctx.actor, {
        vandaag,
        belemmeringen: { beoordeling: 0, publicatie: 0 },
      }).toegestaan,
      namen: Object.fromEntries(betrokken.map((wie) => [wie, naamVan(wie)])),
      register,
      vandaag,
    };
    return gelukt(gelezen);
  },
});
