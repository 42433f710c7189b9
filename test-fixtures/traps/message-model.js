/** A table of a database. */
class Message {
  static chat = { create: async (row) => row };

  static async create(row) {
    return { id: row.sid, ...row };
  }
}

module.exports = { Message };
