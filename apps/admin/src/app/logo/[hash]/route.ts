import { maakLogoRoute } from "@deelwijzer/web/logo";
import { app } from "../../../api/app.ts";

export const GET = maakLogoRoute(app);
