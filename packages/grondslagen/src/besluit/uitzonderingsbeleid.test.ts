import { expect, it } from "vitest";
import { datum } from "../time/datum.ts";
import { dektBeleid, type Uitzonderingsbeleid } from "./uitzonderingsbeleid.ts";

const beleid: Uitzonderingsbeleid = {
  id: "b",
  titel: "Afwijken met redenen",
  vastgesteldDoor: "college",
  vastgesteldOp: datum("2019-03-04"),
  vindplaats: null,
  omvat: { domeinen: ["wmo"], partners: ["svb"], toelichting: "" },
  geldig: { van: datum("2019-03-04"), tot: datum("2020-01-01") },
};
const vraag = { domein: "wmo", partner: "svb" };

it.each([
  ["dekt domein en partner op de peildatum", beleid, vraag, "2019-08-11", true],
  ["dekt op de eerste dag", beleid, vraag, "2019-03-04", true],
  ["dekt niet meer op de dag dat het eindigt", beleid, vraag, "2020-01-01", false],
  ["dekt niet voor het begin", beleid, vraag, "2019-03-03", false],
  ["dekt geen ander domein", beleid, { ...vraag, domein: "jeugd" }, "2019-08-11", false],
  ["dekt geen andere partner", beleid, { ...vraag, partner: "uwv" }, "2019-08-11", false],
  ["dekt niets zolang de partner niet is gekozen", beleid, { domein: "wmo" }, "2019-08-11", false],
  ["zonder beleid is niets gedekt", null, vraag, "2019-08-11", false],
])("%s", (_wat, gegeven, over, op, dekt) => {
  expect(dektBeleid(gegeven, over, datum(op))).toBe(dekt);
});
