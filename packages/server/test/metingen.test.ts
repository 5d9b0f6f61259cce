import { describe, expect, test } from "vitest";
import { geefMetingen } from "../src/app/geef-metingen.ts";
import { createMetingen } from "../src/metingen/create-metingen.ts";

const TOKEN = "een-token-van-genoeg-tekens";
const metingen = createMetingen("proef");
const vraag = (kop?: string) =>
  new Request("http://localhost/api/metingen", kop === undefined ? {} : { headers: { authorization: kop } });

describe("measurements", () => {
  test("count answers and time by use case, and name nobody", async () => {
    metingen.gedaan("stel-vast", "gelukt", 0.2);
    metingen.gedaan("stel-vast", "geblokkeerd", 0.02);
    const tekst = await (
      await geefMetingen({ METINGEN_TOKEN: TOKEN }, metingen, vraag(`Bearer ${TOKEN}`))
    ).text();
    expect(tekst).toContain(
      'deelwijzer_use_case_total{use_case="stel-vast",uitkomst="gelukt",app="proef"} 1',
    );
    expect(tekst).toContain(
      'deelwijzer_use_case_duration_seconds_sum{app="proef",use_case="stel-vast"} 0.22',
    );
    expect(tekst).toMatch(/nodejs_eventloop_lag_p99_seconds/);
  });

  test.each([undefined, "", "Bearer ", `Bearer ${TOKEN}x`, `bearer ${TOKEN}`, TOKEN])(
    "are not for who says %j",
    async (kop) => {
      expect((await geefMetingen({ METINGEN_TOKEN: TOKEN }, metingen, vraag(kop))).status).toBe(401);
    },
  );

  test("are for nobody where the installation has no token", async () => {
    const antwoord = await geefMetingen({ METINGEN_TOKEN: undefined }, metingen, vraag("Bearer undefined"));
    expect(antwoord.status).toBe(404);
  });
});
