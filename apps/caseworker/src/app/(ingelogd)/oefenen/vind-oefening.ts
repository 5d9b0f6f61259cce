import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { app } from "../../../api/app.ts";
import type { GelezenOefening } from "../../../oefening/gelezen-oefening.ts";
import { leesOefeningen } from "../../../use-cases/lees-oefeningen/lees-oefeningen.ts";

/** The exercises, once per request. */
export const oefeningen = cache(() => leesOefeningen({ ...app().services, actor: null }, {}));

/** One exercise; a page that does not exist otherwise. */
export async function vindOefening(id: string): Promise<GelezenOefening> {
  const gelezen = await oefeningen();
  if (!gelezen.ok) throw new Error("the exercises could not be read");
  return gelezen.waarde.find(({ oefening }) => oefening.id === id) ?? notFound();
}
