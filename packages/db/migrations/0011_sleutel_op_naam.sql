-- The key of a dossier is handed to who may read that dossier, and to nobody else: without it the answers, the sealed
-- text and every explanation are unreadable. A transaction on nobody's name (a command, the page of a resident) is
-- held to its gemeente, as before. A new way of reading is added to this function by CREATE OR REPLACE.
CREATE FUNCTION "public"."moment_van_handelen"() RETURNS timestamptz LANGUAGE sql STABLE AS $$
  SELECT coalesce(nullif(current_setting('deelwijzer.nu', true), '')::timestamptz, now())
$$;
--> statement-breakpoint
CREATE FUNCTION "public"."leest_dossier"(p_afweging uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT public.acting_user() IS NULL OR EXISTS (
    SELECT 1 FROM public.afweging a WHERE a.id = p_afweging AND (
      -- Who writes in it, and the team.
      public.acting_user() IN (a.eigenaar_id, a.waarnemer_id)
      OR EXISTS (SELECT 1 FROM public.lidmaatschap l WHERE l.gemeente_id = a.gemeente_id
        AND l.user_id = public.acting_user() AND l.beeindigd_op IS NULL AND l.team_id = a.team_id)
      -- Access that runs at this moment.
      OR EXISTS (SELECT 1 FROM public.dossierinzage i WHERE i.afweging_id = a.id AND i.aanvrager_id = public.acting_user()
        AND public.moment_van_handelen() >= i.op AND public.moment_van_handelen() < i.tot)
      -- Asking for it: the reason is written under the key, for whose dossier it is known and who sees it.
      OR nullif(current_setting('deelwijzer.aanvraag', true), '') = a.id::text
      -- Who was asked a question about it, by name or by role: the question shows what they see.
      OR EXISTS (SELECT 1 FROM public.overlegvraag v LEFT JOIN public.lidmaatschap l
          ON l.gemeente_id = v.gemeente_id AND l.user_id = public.acting_user() AND l.beeindigd_op IS NULL
        WHERE v.afweging_id = a.id AND (v.aan_gebruiker = public.acting_user() OR v.aan_rol = ANY (l.rollen)))
      -- The FG: besluiten, and the reasons of those who looked in.
      OR (public.acts_as_fg() AND (a.status = 'vastgesteld'
        OR EXISTS (SELECT 1 FROM public.dossierinzage i WHERE i.afweging_id = a.id)))
    )
  )
$$;
--> statement-breakpoint
CREATE POLICY "leest_dossier" ON "sleutels"."dossiersleutel" AS RESTRICTIVE FOR SELECT TO public USING (public.leest_dossier("afweging_id"));
