import type { Setstatus } from "@core/grondslagen";
import { belemmerd } from "./weigering.ts";

/** A set that is scheduled or closed is settled; an open remark would hang over what nobody can change. */
const VAST: ReadonlySet<Setstatus> = new Set(["ingepland", "gepubliceerd", "ingetrokken", "verworpen"]);

export function magOpmerken(status: Setstatus): boolean {
  return !VAST.has(status);
}

export function nietMeerOpmerken(status: Setstatus) {
  return belemmerd(
    "status",
    status === "ingepland"
      ? "Deze wijzigingsset is ingepland. Trek eerst de inplanning in."
      : "Deze wijzigingsset is afgesloten. Een opmerking kan niet meer.",
  );
}
