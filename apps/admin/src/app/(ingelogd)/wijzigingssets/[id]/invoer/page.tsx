import { NietOpen } from "../../../../../features/bewerken/scherm/niet-open.tsx";
import { InvoerPagina } from "../../../../../features/in-en-uitvoer/invoer-pagina.tsx";
import { setPagina, setTitel } from "../open-set.tsx";

type Props = PageProps<"/wijzigingssets/[id]/invoer">;

export const generateMetadata = setTitel("Regels invoeren en uitvoeren");

export default setPagina<Props>((gelezen) => {
  const { id, set, status, inhoud, magBewerken } = gelezen;
  if (inhoud === null) return <NietOpen setId={id} titel={set.titel} status={status} />;
  return (
    <InvoerPagina
      setId={id}
      setTitel={set.titel}
      aanleiding={set.aanleiding.tekst}
      aantal={inhoud.regels.length}
      magInvoeren={magBewerken}
    />
  );
});
