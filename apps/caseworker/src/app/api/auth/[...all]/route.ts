import { app } from "../../../../api/app.ts";

export const GET = (request: Request) => app().handleAuth(request);
export const POST = (request: Request) => app().handleAuth(request);
