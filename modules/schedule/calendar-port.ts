/** Reads the text of a calendar behind an address; a Problem when that may not or cannot be done. The server fills it. */
export type CalendarReader = (address: string, signal: AbortSignal) => Promise<string>
