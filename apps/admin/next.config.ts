import { join } from "node:path";
import { nextConfig } from "@deelwijzer/web/next-config";

export default nextConfig(join(import.meta.dirname, "../.."));
