-- The role of the jobs signs how far each log is: the head of the chain, and the name of the gemeente. No line of a log.
GRANT SELECT ON "auditketen" TO "deelwijzer_taken";
--> statement-breakpoint
GRANT SELECT ("naam") ON "gemeente" TO "deelwijzer_taken";
