/** Every page under the set has the same bar. */
export { default } from "../page.tsx";
