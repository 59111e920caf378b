import { parentPort, workerData } from 'node:worker_threads'
import { readHere } from './read-here.ts'

const { bytes, fileName } = workerData as { bytes: Uint8Array; fileName: string }
parentPort?.postMessage(await readHere(bytes, fileName))
