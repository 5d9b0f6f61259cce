import { rechtenmatrix } from "@core/grondslagen";
import { describe, expect, test } from "vitest";
import { celInWoorden, fasenInWoorden } from "./cel-in-woorden.ts";
import { GROEPEN, HANDELING_IN_WOORDEN } from "./handelingen.ts";

const matrix = rechtenmatrix();
const regel = (handeling: string) => {
  const gevonden = matrix.find((een) => een.handeling === handeling);
  if (gevonden === undefined) throw new Error(handeling);
  return gevonden;
};
const woord = (handeling: string, rol: string) => {
  const cel = regel(handeling).cellen.find((een) => een.rol === rol);
  if (cel === undefined) throw new Error(rol);
  const { woord: eerst, als } = celInWoorden(cel);
  return `${eerst} ${als}`.trim();
};

describe("the matrix in words", () => {
  test("every action has words of its own in a group, and no group is empty", () => {
    const teksten = matrix.map(({ handeling }) => HANDELING_IN_WOORDEN[handeling].tekst);
    expect(new Set(teksten).size).toBe(matrix.length);
    const gebruikt = new Set(matrix.map(({ handeling }) => HANDELING_IN_WOORDEN[handeling].groep));
    expect([...gebruikt].toSorted()).toEqual([...GROEPEN].toSorted());
  });

  test("a cell says yes, no, or yes with what binds one to it", () => {
    expect(woord("gebruikers-beheren", "beheerder")).toBe("Ja");
    expect(woord("gebruikers-beheren", "medewerker")).toBe("Nee");
    expect(woord("afweging-lezen", "medewerker")).toBe("Ja, van het team, eigen of bij waarneming");
    expect(woord("afweging-starten", "medewerker")).toBe("Ja, in eigen domein");
    expect(woord("besluit-lezen", "fg")).toBe("Ja");
  });

  test("a line says in which states it can be done, when that makes a difference", () => {
    expect(fasenInWoorden(regel("afweging-vaststellen").cellen)).toBe("Alleen bij: concept of klaar.");
    expect(fasenInWoorden(regel("afweging-lezen").cellen)).toBeNull();
  });

  test("the states of a line are the same for every role that may", () => {
    for (const { cellen } of matrix) {
      const fasen = cellen
        .filter((cel) => cel.verhoudingen.length > 0)
        .map((cel) => JSON.stringify(cel.fasen));
      expect(new Set(fasen).size).toBeLessThanOrEqual(1);
    }
  });
});
