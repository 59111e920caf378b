import { parentPort, workerData } from 'node:worker_threads'
import { readDocument } from './read-document.ts'

const { bytes, kind } = workerData as { bytes: Uint8Array; kind: 'docx' | 'pdf' }
parentPort?.postMessage(await readDocument(bytes, kind))
