// What a service manager hands over and wants to hear: the protocols of sd_listen_fds(3) and
// sd_notify(3), which others than systemd speak too. Where none is there, nothing happens.
#pragma once

#include <string>
#include <vector>

#include "net/file_descriptor.hpp"

namespace cuppa {

// The listening sockets that were opened for this process, from descriptor 3 on: who comes while
// the program is replaced waits in them. May be called once.
std::vector<FileDescriptor> take_handed_sockets();

class Supervisor {
 public:
  // From NOTIFY_SOCKET.
  Supervisor();

  bool is_there() const { return !socket_name_.empty(); }

  void say_ready() const;
  void say_reloading() const;  // say_ready() comes after it
  void say_stopping() const;

 private:
  void say(const std::string& state) const;

  std::string socket_name_;
};

}  // namespace cuppa
