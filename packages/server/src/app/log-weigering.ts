import type { Services } from "../use-case/context.ts";

type Route = (request: Request) => Promise<Response>;

/**
 * The same route, with a line in the log for each request it refused: too often, too large, of another site, not to be read. What
 * a use case refuses has a line of its own with the reason; this one holds the route and the status, and nothing of who asked.
 */
export function logWeigering(route: string, services: () => Pick<Services, "log">, handle: Route): Route {
  return async (request) => {
    const antwoord = await handle(request);
    const { status } = antwoord;
    if (status >= 400 && status < 500) services().log.info({ route, status }, "verzoek geweigerd");
    return antwoord;
  };
}
