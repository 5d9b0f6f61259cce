import { handleControle } from "../../../api/handle-controle.ts";

export { handleControle as POST };
