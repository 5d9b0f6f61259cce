import { app } from "../../../api/app.ts";

export const dynamic = "force-dynamic";

export const GET = (request: Request) => app().geefMetingen(request);
