import { job } from '#platform/jobs/define.ts'
import { clearBin, noticeOwners } from './notice.actions.ts'

export const libraryJobs = [
  job({ name: 'library/notice-owners', every: '11 * * * *', run: ({ open }) => open(noticeOwners) }),
  job({ name: 'library/clear-bin', every: '41 3 * * *', run: ({ open }) => open(clearBin) }),
]
