import { describe, expect, test } from "vitest";
import { begin, type Verloop, verder, volgendeVraagOver } from "./sessieverloop.ts";
import type { Antwoord } from "./vraag-sessie.ts";

const MINUUT = 60_000;
const UUR = 60 * MINUUT;
const ingelogd = (tot: number, { wie = "een", hoogstens = 10 * UUR } = {}): Antwoord => ({
  soort: "ingelogd",
  wie,
  tot,
  hoogstens,
});
const UIT: Antwoord = { soort: "uitgelogd" };
const STIL: Antwoord = { soort: "geen-antwoord" };
/** What becomes of a page that hears these answers at these moments. */
const na = (
  stappen: readonly (readonly [nu: number, antwoord: Antwoord])[],
  zonderVerbinding = false,
): Verloop =>
  stappen.reduce<Verloop>(
    (verloop, [nu, antwoord]) => verder(verloop, antwoord, nu, zonderVerbinding),
    begin("een"),
  );
const soort = (...stappen: Parameters<typeof na>) => na(...stappen).toestand.soort;

describe("a page in a session", () => {
  test("is open while it lasts, and says so five minutes before its end", () => {
    expect(soort([[0, ingelogd(2 * UUR)]])).toBe("open");
    expect(na([[0, ingelogd(5 * MINUUT)]]).toestand).toEqual({
      soort: "bijna-dicht",
      minuten: 5,
      teVerlengen: true,
    });
    expect(na([[0, ingelogd(3 * MINUUT, { hoogstens: 3 * MINUUT })]]).toestand).toMatchObject({
      minuten: 3,
      teVerlengen: false,
    });
  });

  test("is open again when it was made longer, here or in another tab", () => {
    expect(
      soort([
        [0, ingelogd(4 * MINUUT)],
        [MINUUT, ingelogd(2 * UUR)],
      ]),
    ).toBe("open");
  });

  test("closes when the server says it is over, and opens for the same person", () => {
    expect(
      soort([
        [0, ingelogd(2 * UUR)],
        [MINUUT, UIT],
      ]),
    ).toBe("dicht");
    expect(
      soort([
        [0, ingelogd(2 * UUR)],
        [MINUUT, UIT],
        [2 * MINUUT, ingelogd(3 * UUR)],
      ]),
    ).toBe("open");
  });

  test("is not shown to somebody else, also when nothing was heard before", () => {
    const ander = ingelogd(3 * UUR, { wie: "ander" });
    expect(
      soort([
        [0, ingelogd(2 * UUR)],
        [MINUUT, ander],
      ]),
    ).toBe("van-een-ander");
    expect(
      soort([
        [0, ingelogd(2 * UUR)],
        [MINUUT, UIT],
        [2 * MINUUT, ander],
      ]),
    ).toBe("van-een-ander");
    expect(
      soort([
        [0, UIT],
        [MINUUT, ander],
      ]),
    ).toBe("van-een-ander");
  });

  test("is emptied after an hour, counted from when it closed", () => {
    expect(
      soort([
        [0, UIT],
        [59 * MINUUT, UIT],
      ]),
    ).toBe("dicht");
    expect(
      soort([
        [0, UIT],
        [59 * MINUUT, STIL],
        [UUR, STIL],
      ]),
    ).toBe("leeg");
  });
});

describe("without a connection", () => {
  test("a page closes by the clock, and does not open by it", () => {
    expect(
      soort([
        [0, ingelogd(2 * UUR)],
        [2 * UUR - 1, STIL],
      ]),
    ).toBe("bijna-dicht");
    const verloop = na([
      [0, ingelogd(2 * UUR)],
      [2 * UUR, STIL],
    ]);
    expect(verloop.toestand).toEqual({ soort: "dicht", sinds: 2 * UUR, verbinding: false });
    expect(
      soort([
        [0, ingelogd(2 * UUR)],
        [MINUUT, UIT],
        [2 * MINUUT, STIL],
      ]),
    ).toBe("dicht");
  });

  test("what may be kept stays open, until the server says otherwise", () => {
    expect(
      soort(
        [
          [0, ingelogd(2 * UUR)],
          [3 * UUR, STIL],
        ],
        true,
      ),
    ).toBe("open");
    expect(
      soort(
        [
          [0, ingelogd(2 * UUR)],
          [3 * UUR, STIL],
          [4 * UUR, UIT],
        ],
        true,
      ),
    ).toBe("dicht");
  });

  test("of which nothing was ever heard nothing is said", () => {
    expect(
      soort([
        [0, STIL],
        [9 * UUR, STIL],
      ]),
    ).toBe("open");
  });
});

test("a closed page asks every minute, also when its session should have lasted", () => {
  expect(
    volgendeVraagOver(
      na([
        [0, ingelogd(2 * UUR)],
        [MINUUT, UIT],
      ]),
      MINUUT,
    ),
  ).toBe(MINUUT);
  expect(volgendeVraagOver(na([[0, ingelogd(2 * UUR)]]), 0)).toBe(5 * MINUUT);
});
