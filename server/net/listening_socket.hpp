// Opening the sockets on which the server listens. A failure is a sentence for the person who
// started it.
#pragma once

#include <cstdint>
#include <string>
#include <variant>

#include "net/file_descriptor.hpp"

namespace cuppa {

struct ListenProblem {
  std::string sentence;
};

// The socket in the data directory through which its owner's commands ask the running server.
inline constexpr const char* kOwnerSocketName = "cuppa.socket";

struct TcpSocket {
  FileDescriptor socket;
  std::uint16_t port;  // the one that was found free, when 0 was asked for
  std::string address;
};

// `address` is numeric: "0.0.0.0", "127.0.0.1", "::" (which takes IPv4 too).
std::variant<TcpSocket, ListenProblem> listen_on_tcp(const std::string& address,
                                                     std::uint16_t port);

// One that somebody else has opened, bound and set to listen.
std::variant<TcpSocket, ListenProblem> listen_on_handed(FileDescriptor socket);

// Replaces a socket that an earlier server left behind: whoever calls it holds the directory's
// lock. Only the owner of the process can open it.
std::variant<FileDescriptor, ListenProblem> listen_in_directory(int directory);

}  // namespace cuppa
