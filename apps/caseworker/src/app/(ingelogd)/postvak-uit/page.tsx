import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { app } from "../../../api/app.ts";
import { paginaContext } from "../../../api/inlog.ts";
import { PostLijst } from "../../../features/overleg/post-lijst.tsx";
import { FoutPagina } from "../../../features/start/fout-pagina.tsx";
import { lijstPostUit } from "../../../use-cases/lijst-post-uit/lijst-post-uit.ts";

export const metadata: Metadata = { title: "Postvak uit" };

export default async function Pagina() {
  const { env } = app();
  if (!env.DEELWIJZER_DEMO) notFound();
  const post = await lijstPostUit(await paginaContext(), { appUrl: env.APP_URL });
  return post.ok ? <PostLijst post={post.waarde} /> : <FoutPagina fout={post.fout} />;
}
