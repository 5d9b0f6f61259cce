import type { Plandelen } from "@core/grondslagen";
import { expect, test } from "vitest";
import { puntInWoorden } from "./punt-in-woorden.ts";

const delen = {
  stappen: [{ id: "taak", titel: "Uw taak" }],
  stapvragen: [
    { id: "gevaar", titel: "Is er nu iemand in gevaar?", stap: "taak" },
    { id: "domein", titel: "Voor welk domein?", inBlok: "blok-1" },
  ],
  blokken: [{ id: "blok-1", titel: "Gevaar en domein" }],
} as unknown as Plandelen;

test.each([
  [
    'de betekenis "acuut-gevaar" staat bij meer dan één vraag',
    "De betekenis “Is er acuut gevaar?” staat bij meer dan één vraag",
  ],
  ['bijvoorbeeld bij "blok-1-2-domein".', "Bijvoorbeeld bij “Voor welk domein?”."],
  ['de vraag "gevaar" komt pas later', "De vraag “Is er nu iemand in gevaar?” komt pas later"],
  [
    "Voeg een vraag toe van het soort keuze of tekst, met deze betekenis.",
    "Voeg een vraag toe van het soort “Eén keuze” of “Tekst”, met deze betekenis.",
  ],
  ['de id "onbekend" komt meer dan één keer voor', 'De id "onbekend" komt meer dan één keer voor'],
])("%s", (melding, verwacht) => {
  expect(puntInWoorden(melding, delen)).toBe(verwacht);
});
