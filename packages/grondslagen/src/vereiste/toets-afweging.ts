import { leeg } from "../stappenplan/gemis.ts";
import type { VereisteBewijs } from "../stappenplan/waarden.ts";
import { gemis, type Gemis } from "./gemis.ts";
import { geoordeeld, naarGemis, type GetoetsteEis, type Toetsgrond } from "./toetsgrond.ts";

/** Both interests must be named before one can weigh more than the other. */
export function gemisInAfweging({ belangDelen, belangBetrokkene, toelichting }: VereisteBewijs): Gemis[] {
  return [
    ...(leeg(belangDelen) ? [gemis("belang-delen-ontbreekt", "", { veld: "belangDelen" })] : []),
    ...(leeg(belangBetrokkene)
      ? [gemis("belang-betrokkene-ontbreekt", "", { veld: "belangBetrokkene" })]
      : []),
    ...(leeg(toelichting) ? [gemis("weging-ontbreekt", "", { veld: "toelichting" })] : []),
  ];
}

/** A suspicion rests on facts, is held by somebody, and is there before sharing. */
export function gemisInVermoeden(
  { feiten, door, wanneer = "" }: VereisteBewijs,
  { peildatum }: Toetsgrond,
): Gemis[] {
  return [
    ...(leeg(feiten) ? [gemis("feiten-ontbreken", "", { veld: "feiten" })] : []),
    ...(leeg(door) ? [gemis("vermoeden-wie-ontbreekt", "", { veld: "door" })] : []),
    ...(wanneer === "" ? [gemis("vermoeden-wanneer-ontbreekt", "", { veld: "wanneer" })] : []),
    ...(wanneer > peildatum ? [gemis("vermoeden-na-delen", "", { veld: "wanneer" })] : []),
  ];
}

/** Who agreed and when; taken back before sharing, it is no more. */
export function toetsInstemming(
  { door, wanneer = "", ingetrokkenOp = "" }: VereisteBewijs,
  { peildatum }: Toetsgrond,
): GetoetsteEis {
  if (ingetrokkenOp !== "" && ingetrokkenOp <= peildatum)
    return geoordeeld("niet-voldaan", [gemis("instemming-ingetrokken", "", { veld: "ingetrokkenOp" })]);
  return naarGemis([
    ...(leeg(door) ? [gemis("instemming-wie-ontbreekt", "", { veld: "door" })] : []),
    ...(wanneer === "" ? [gemis("instemming-wanneer-ontbreekt", "", { veld: "wanneer" })] : []),
    ...(wanneer > peildatum ? [gemis("instemming-na-delen", "", { veld: "wanneer" })] : []),
  ]);
}
