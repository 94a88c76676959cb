/**
 * The physical limit: a bare `node:http` server that sends, from memory, the very bytes and headers that
 * another server answered to one question. It says its port to the process that forked it.
 */
import { Buffer } from 'node:buffer'
import { createServer, request } from 'node:http'

const { origin, path, method, headers, body } = JSON.parse(process.argv[2])

const asked = request(`${origin}${path}`, { method, headers }, (answer) => {
  const chunks = []
  answer.on('data', (chunk) => chunks.push(chunk))
  answer.on('end', () => {
    const own = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding'])
    const said = answer.rawHeaders.flatMap((name, index, all) =>
      index % 2 === 0 && !own.has(name.toLowerCase()) ? [name, all[index + 1]] : [],
    )
    const bytes = Buffer.concat(chunks)
    const send = (res) => res.writeHead(answer.statusCode, said).end(bytes)
    // A question that is sent is read before it is answered, by whoever answers it.
    const server = createServer((req, res) => {
      if (body === undefined) send(res)
      else req.on('end', () => send(res)).resume()
    })
    server.listen(0, '127.0.0.1', () => {
      process.send({ port: server.address().port, bytes: bytes.byteLength })
    })
  })
})
asked.end(body)
