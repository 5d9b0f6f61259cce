import { OpenAPIGenerator } from "@orpc/openapi";
import { z } from "zod";
import { leidradenPad } from "./leidraden-pad.ts";
import { v1, v1Schemas } from "./router.ts";
import { antwoordSchema, vraagSchema, weigeringSchema } from "./schema.ts";

/** The OpenAPI 3.1 document of the public API. `adres`: where this installation serves it. */
export async function openapiDocument(adres: string) {
  const document = await new OpenAPIGenerator().generate(v1, {
    info: {
      title: "Deelwijzer",
      version: "1.0.0",
      description:
        "Vraag aan de tabellen of persoonsgegevens gedeeld mogen worden, op welke grondslag en onder welke vereisten. De antwoorden zijn landelijk: wat een gemeente zelf extra vraagt of verbiedt, zit er niet in. Zonder tabelversie in de vraag geldt de nieuwste die nu van kracht is; een nieuwe geldt vanaf 00.00 uur Nederlandse tijd.",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
    },
    servers: [{ url: `${adres}/api/v1` }],
  });
  const { schemas } = z.toJSONSchema(
    // Parts that stand in several schemas are named too: what has no name here gets a reference that leads nowhere.
    z
      .registry<{ id: string }>()
      .add(vraagSchema, { id: "Vraag" })
      .add(antwoordSchema, { id: "Antwoord" })
      .add(weigeringSchema, { id: "Weigering" })
      .add(v1Schemas.vragen, { id: "Vragen" })
      .add(v1Schemas.antwoorden, { id: "Antwoorden" }),
    {
      target: "draft-2020-12",
      uri: (id) => `#/components/schemas/${id}`,
      io: "input",
    },
  );
  const operatie = document.paths?.["/toetsen"]?.post;
  if (operatie === undefined) throw new Error("the router has no /toetsen");
  operatie.requestBody = {
    required: true,
    content: { "application/json": { schema: { $ref: "#/components/schemas/Vragen" } } },
  };
  operatie.responses = {
    "200": {
      description: "Het antwoord, of de antwoorden",
      content: { "application/json": { schema: { $ref: "#/components/schemas/Antwoorden" } } },
    },
    ...Object.fromEntries(
      ["400", "413", "415", "422", "429", "503"].map((status) => [
        status,
        { $ref: "#/components/responses/Probleem" },
      ]),
    ),
  };
  document.paths = { ...document.paths, "/leidraden": leidradenPad };
  document.components = {
    ...document.components,
    // An $id with a fragment is not allowed, and would move the references within it.
    schemas: Object.fromEntries(
      Object.entries(schemas).map(([naam, { $id: _id, $schema: _schema, ...schema }]) => [naam, schema]),
    ) as NonNullable<NonNullable<typeof document.components>["schemas"]>,
    responses: {
      Probleem: {
        description: "Wat er mis is, met het veld en de bekende waarden die er het meest op lijken",
        content: {
          "application/problem+json": {
            schema: {
              type: "object",
              required: ["type", "title", "status", "detail"],
              properties: {
                type: { type: "string" },
                title: { type: "string" },
                status: { type: "integer" },
                detail: { type: "string" },
                veld: { type: "string" },
                bekend: { type: "array", items: { type: "string" } },
                foutId: { type: "string" },
              },
            },
          },
        },
      },
    },
  };
  return document;
}
