import { leidraadSchema } from "@core/grondslagen";
import { z } from "zod";

const { $schema: _schema, ...antwoord } = z.toJSONSchema(
  z.object({
    nummer: z.int().meta({ description: "Nummer van de tabelversie" }),
    leidraden: z.array(leidraadSchema),
    bronnen: z.array(z.object({ id: z.string(), titel: z.string() })),
  }),
  // A day is checked by a function; for a reader it is text.
  { target: "draft-2020-12", unrepresentable: "any", reused: "inline" },
);

/** `GET /leidraden` in the document of the public API; the route itself is no procedure. */
export const leidradenPad = {
  get: {
    operationId: "leidraden",
    summary: "De vragen en antwoorden bij de regels",
    description:
      "Van de nieuwste tabelversie die nu van kracht is. Geen inloggen nodig. Met `If-None-Match` kost ongewijzigde inhoud één 304.",
    tags: ["Leidraden"],
    responses: {
      "200": {
        description: "De leidraden, met de namen van hun bronnen",
        content: { "application/json": { schema: antwoord as object } },
      },
      "304": { description: "Niet gewijzigd sinds de versie van `If-None-Match`" },
      "404": { $ref: "#/components/responses/Probleem" },
      "503": { $ref: "#/components/responses/Probleem" },
    },
  },
};
