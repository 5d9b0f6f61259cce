import fc from "fast-check";

/**
 * In `npm test` a property reads the same made-up cases every time, so that a run says something about the change and
 * not about luck. `npm run test:nacht` takes others each night: what it finds prints its seed.
 */
if (process.env["PROFIEL"] !== "nacht") fc.configureGlobal({ seed: 20_261_122 });
