import { maakSecurityTxt } from "@deelwijzer/web/security-txt";
import { app } from "../../../api/app.ts";

export const dynamic = "force-dynamic";

export const GET = maakSecurityTxt(app);
