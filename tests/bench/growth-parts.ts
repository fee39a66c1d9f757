/** What a figure's cost is made of, in the order of the work; the whole has the words, table and listeners too. */
export const parts = ["read", "summarise", "layout", "draw", "browser", "whole"] as const;
export type Part = (typeof parts)[number];
