/** What an author fills in, `[…]` in a template; captures what is asked. Links, their definitions and task boxes are none. */
export const prompt = /(?<!\])\[(?![ xX]\])([^[\]\n]+)\](?![([]|:\s*(?:https?:|<))/g;
