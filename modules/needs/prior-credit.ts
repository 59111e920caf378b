import type { FileKind, PriorSource } from './prior-draft.ts'

/** Publishers and licences as the sources state them; names and addresses are the same in every language. */
export const credits: Record<PriorSource, { publisher: string; licence: string; url: string }> = {
  onet: {
    publisher: 'O*NET Database, U.S. Department of Labor, Employment and Training Administration (USDOL/ETA)',
    licence: 'CC BY 4.0',
    url: 'https://www.onetcenter.org/database.html',
  },
  'gpts-are-gpts': {
    publisher: 'Eloundou, Manning, Mishkin and Rock, GPTs are GPTs (OpenAI); task text from O*NET (USDOL/ETA)',
    licence: 'MIT; task text CC BY 4.0',
    url: 'https://github.com/openai/GPTs-are-GPTs',
  },
  'working-with-ai': {
    publisher: 'Tomlinson, Jaffe, Wang, Counts and Suri, Working with AI (Microsoft)',
    licence: 'CC BY 4.0',
    url: 'https://github.com/microsoft/working-with-ai',
  },
  ilo: {
    publisher: 'Gmyrek and others, Generative AI and Jobs, 2025 update (International Labour Organization)',
    licence: 'No licence stated: check the terms before passing it on',
    url: 'https://github.com/pgmyrek/2025_GenAI_scores_ISCO08',
  },
}

/** Without these kinds of files an import of the source has nothing to read. */
export const needed: Record<PriorSource, readonly FileKind[]> = {
  onet: ['statements'],
  'gpts-are-gpts': ['labels'],
  'working-with-ai': ['activities', 'weights'],
  ilo: ['tasks with scores'],
}
