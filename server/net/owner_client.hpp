// Asks the server that runs on a data directory, through the socket in it that only its owner can
// open (listening_socket.hpp). For commands: it waits for the answer.
#pragma once

#include <filesystem>
#include <optional>

#include "net/http_client.hpp"

namespace cuppa {

// None: no server listens there. A reply without a status: one does, but it did not answer, or this
// account may not ask it; its `problem` says why.
std::optional<HttpReply> ask_owner_socket(const std::filesystem::path& data_directory,
                                          const HttpQuestion& question);

}  // namespace cuppa
