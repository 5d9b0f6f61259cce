export {
  DEMO_ACCOUNTS,
  DEMO_GEMEENTE,
  DEMO_PASSWORD,
  DEMO_TEAMS,
  type DemoAccount,
  type DemoRol,
} from "./demo-accounts.ts";
export { type SeedContext, seedDemoGemeente, seedDemoLidmaatschappen } from "./demo-gemeente.ts";
