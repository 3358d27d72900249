"""The real parts behind small Protocols. Only here are heavy libraries imported, processes started, sockets opened."""
