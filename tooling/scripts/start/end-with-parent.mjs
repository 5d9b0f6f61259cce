// Loaded into each server before its own code: a server whose starter is gone, however that happened, ends too.
process.once("disconnect", () => process.exit(0));
