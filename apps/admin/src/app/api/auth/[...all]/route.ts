import { app } from "../../../../api/app.ts";

export const GET = (request: Request) => app().auth.handler(request);
export const POST = (request: Request) => app().auth.handler(request);
