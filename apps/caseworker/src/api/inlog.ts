import "server-only";
import { maakInlog } from "@deelwijzer/web/inlog";
import { app } from "./app.ts";

export const { vereisInlog, vereisGeenInlog, leesInlog, paginaContext } = maakInlog(app);
