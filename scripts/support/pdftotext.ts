import { allSucceed, aptCommands, type Say, which } from './chromium'

/** The program that reads what a printed page says, installed now where it is not there. */
export const findPdftotext = async (say: Say): Promise<void> => {
  if (await which('pdftotext')) return
  const commands = await aptCommands('poppler-utils')
  if (commands.length > 0 && (await allSucceed(commands, say))) return
  throw new Error(
    'pdftotext could not be found. Run: apt-get install -y poppler-utils (as root, on Debian)',
  )
}
