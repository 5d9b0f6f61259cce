// Fails the build on a wrong table. Writes nothing. Argument: the folder with the tables, if it is another one.
import { gepubliceerd, laadOefeningen, laadStappenplannen, laadTabellen, TabelFout } from "../index.ts";

const map = process.argv[2];
try {
  const tabellen = await laadTabellen(map);
  const { tabelversies, register } = tabellen;
  await gepubliceerd(tabellen, map);
  const stappenplannen = await laadStappenplannen(map);
  const oefeningen = await laadOefeningen(map, tabelversies);
  for (const { nummer, hash, inhoud } of tabelversies) {
    console.log(
      `tabelversie ${nummer}: ${inhoud.regels.length} regels, ${inhoud.uitspraken.length} uitspraken, ${hash}`,
    );
  }
  console.log(
    `${register.aankondigingen.length} aankondigingen, ${register.wetsvoorstellen.length} wetsvoorstellen`,
  );
  for (const { id, versie, hash } of stappenplannen)
    console.log(`stappenplan ${id}, versie ${versie}, ${hash}`);
  for (const { id, versie, hash, inhoud } of oefeningen)
    console.log(`oefening ${id}, versie ${versie}, ${inhoud.opdrachten.length} opdrachten, ${hash}`);
} catch (fout) {
  if (!(fout instanceof TabelFout)) throw fout;
  console.error(fout.message);
  process.exitCode = 1;
}
