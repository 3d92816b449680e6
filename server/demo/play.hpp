// `cuppa demo` without its program: plays the script into a server that runs.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "demo/crowd.hpp"

namespace cuppa::demo {

// "http://localhost:8080" or "http://[::1]:8080/"; none: not such an address.
std::optional<ServerAddress> parse_server_url(const std::string& url);

// The key in a host link, "http://localhost:8080/start#KEY"; a bare key is one too.
std::string key_in(const std::string& host_link);

struct PlayOptions {
  ServerAddress server;
  std::string host_key;
  Pace pace;
  std::function<void(const MeetingPlace&)> on_everybody_in;
};

class Play {
 public:
  explicit Play(PlayOptions options);
  ~Play();
  Play(const Play&) = delete;
  Play& operator=(const Play&) = delete;

  // Until the session is closed, or stop(). A sentence where it did not go well, else empty.
  std::string run();
  // From any thread.
  void stop();

 private:
  struct Parts;
  PlayOptions options_;
  std::unique_ptr<Parts> parts_;
  std::string problem_;
};

}  // namespace cuppa::demo
