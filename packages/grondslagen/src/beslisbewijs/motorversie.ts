/**
 * Version of the engine: a number that goes up with every change of its answers, and the first eight digits of the
 * hash of its answers to the fixed questions of `packages/tabellen/test/motorversie.test.ts`. Because the digits are
 * part of the version, the engine cannot answer otherwise under an old name: that test fails, and says what to write
 * here (README, "De antwoorden van de motor veranderen").
 */
export const MOTORVERSIE = "13-352ae2df";
