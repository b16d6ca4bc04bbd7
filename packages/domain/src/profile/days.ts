import type { Period } from "../schema/period.ts";

const day = 86_400_000;

/** Days from one ISO date to another; negative where `to` is earlier. */
export const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / day;

/** Whether a figure's time is known at all, at least at one end. */
export const isDated = ({ start, end }: Pick<Period, "start" | "end">): boolean => start !== null || end !== null;
