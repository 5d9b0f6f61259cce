import { expect, it } from "vitest";
import { proefKennis } from "../../testing/index.ts";
import { registerBijVersies } from "./register-bij-versies.ts";

const { register } = proefKennis();
const verwerktIn = (...versies: [nummer: number, verwerkt: string[]][]) =>
  registerBijVersies(
    register,
    versies.map(([nummer, verwerkt]) => ({ nummer, verwerkt })),
  ).aankondigingen.map((aankondiging) => aankondiging.verwerktIn);

it("names the first version whose set settles the announcement, in whatever order they come", () => {
  expect(verwerktIn()).toEqual([null]);
  expect(verwerktIn([2, ["iets-anders"]])).toEqual([null]);
  expect(verwerktIn([7, ["wgs-2021"]], [5, ["wgs-2021"]], [3, []])).toEqual([5]);
});

it("believes the versions, not what the register said before", () => {
  const eerder = registerBijVersies(register, [{ nummer: 3, verwerkt: ["wgs-2021"] }]);
  expect(registerBijVersies(eerder, []).aankondigingen[0]?.verwerktIn).toBeNull();
});
