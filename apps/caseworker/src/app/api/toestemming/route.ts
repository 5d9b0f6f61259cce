import { handleToestemming } from "../../../api/handle-toestemming.ts";

export { handleToestemming as POST };
