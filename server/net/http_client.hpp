// Asks a Cuppa server over TCP, as a device or a script does: one request, one connection.
#pragma once

#include <functional>
#include <string>

namespace cuppa {

class AsioLoop;

// Where a server listens. Plain http only.
struct ServerAddress {
  std::string host;  // "localhost", "192.168.1.20", "::1"
  std::string port;  // "8080"

  // As it stands in a Host header and in a link: "[::1]:8080".
  std::string authority() const;
};

struct HttpQuestion {
  std::string method = "GET";
  std::string path;    // "/api/join"
  std::string body{};  // JSON; empty: none
  std::string key{};   // goes into Authorization as a bearer; empty: none
};

struct HttpReply {
  int status = 0;  // 0: nobody answered
  std::string body{};
  std::string problem{};  // why nobody answered
};

// `done` is called exactly once, on the loop's thread, unless the loop stops before.
void ask_http(AsioLoop& loop, const ServerAddress& server, const HttpQuestion& question,
              std::function<void(HttpReply)> done);

}  // namespace cuppa
