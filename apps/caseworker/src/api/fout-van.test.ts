import { foutVan } from "@deelwijzer/web";
import { ORPCError } from "@orpc/client";
import { expect, it } from "vitest";

it("reads the refusal from the error of the client, and nothing from another error", () => {
  const fout = { soort: "geen-toegang" };
  expect(foutVan(new ORPCError("FORBIDDEN", { data: fout }))).toEqual(fout);
  expect(foutVan(new ORPCError("INTERNAL_SERVER_ERROR"))).toBeNull();
  expect(foutVan(new TypeError("Failed to fetch"))).toBeNull();
  expect(foutVan({ code: "FORBIDDEN", status: 403, data: fout })).toBeNull();
});
