import type { AuthorizeContext } from "@deelwijzer/server";

export const houdtTegen = async ({ actor }: AuthorizeContext) =>
  ({
    handeling: "vernietiging-tegenhouden",
    onderwerp: { soort: "gemeente", gemeenteId: actor.gemeenteId },
  }) as const;
